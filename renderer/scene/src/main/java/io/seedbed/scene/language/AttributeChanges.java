package io.seedbed.scene.language;

import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Changes of what is said of single things: attributes, clothes, actions. */
final class AttributeChanges {

    private static final List<Kind> KINDS = List.of(Kind.COLOUR, Kind.MATERIAL, Kind.SIZE, Kind.STATE);

    private final Words words;

    AttributeChanges(Words words) {
        this.words = words;
    }

    /** Exchanged attributes of two mentions, and exchanged colours of two garments. */
    List<Change> swaps(List<Mention> mentions, List<Clause> clauses) {
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                for (Kind kind : KINDS) {
                    swap(mentions.get(i), mentions.get(j), kind).ifPresent(all::add);
                }
            }
        }
        List<Clause> worn = clauses.stream()
                .filter(clause -> clause.kind() == Kind.CLOTHING)
                .toList();
        for (int i = 0; i < worn.size(); i++) {
            for (int j = i + 1; j < worn.size(); j++) {
                swap(worn.get(i), worn.get(j)).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Change> swap(Mention one, Mention other, Kind kind) {
        Optional<String> a = one.value(kind);
        Optional<String> b = other.value(kind);
        if (a.isEmpty() || b.isEmpty() || a.equals(b) || one.ids().equals(other.ids())) {
            return Optional.empty();
        }
        return Optional.of(Change.ofTwo(NegativeKind.SWAP_ATTRIBUTE, one, other, kind));
    }

    private static Optional<Change> swap(Clause one, Clause other) {
        Worn a = Worn.parse(one.value());
        Worn b = Worn.parse(other.value());
        if (a.colour().equals(b.colour()) || a.colour().isEmpty() || b.colour().isEmpty()) {
            return Optional.empty();
        }
        Clause first = one.saying(a.in(b.colour()).toString());
        Clause second = other.saying(b.in(a.colour()).toString());
        return Optional.of(new Change(
                NegativeKind.SWAP_ATTRIBUTE,
                clause -> clause.equals(one) ? first : clause.equals(other) ? second : clause,
                List.of(first, second)));
    }

    /** Another value for every attribute of a mention, and for what it wears. */
    List<Change> replacements(Mention mention) {
        List<Change> all = new ArrayList<>();
        for (Trait trait : mention.traits()) {
            for (String value : others(trait.kind(), trait.value(), mention.noun())) {
                all.add(Change.ofMention(
                        kind(trait.kind()), mention, named -> named.replacing(trait.kind(), trait.value(), value)));
            }
        }
        return all;
    }

    /** Another value for what a clause says. */
    List<Change> replacements(Clause clause) {
        List<Change> all = new ArrayList<>();
        if (clause.kind() == Kind.CLOTHING) {
            Worn worn = Worn.parse(clause.value());
            for (String type : words.rivals(worn.type())) {
                all.add(Change.ofClause(
                        NegativeKind.REPLACE_GARMENT,
                        clause,
                        clause.saying(worn.as(type).toString())));
            }
        }
        if (clause.kind() == Kind.ACTION) {
            boolean aims = clause.roles().size() > 1;
            for (String action : words.actions()) {
                if (words.needsTarget(action) == aims && !action.equals(clause.value())) {
                    all.add(Change.ofClause(NegativeKind.REPLACE_ACTION, clause, clause.saying(action)));
                }
            }
            return all;
        }
        if (clause.kind().isAttribute() || clause.kind() == Kind.CLOTHING) {
            for (String value :
                    others(clause.kind(), clause.value(), clause.subject().noun())) {
                all.add(Change.ofClause(kind(clause.kind()), clause, clause.saying(value)));
            }
        }
        return all;
    }

    private static NegativeKind kind(Kind kind) {
        return switch (kind) {
            case MATERIAL -> NegativeKind.REPLACE_MATERIAL;
            case SIZE -> NegativeKind.REPLACE_SIZE;
            case STATE -> NegativeKind.REPLACE_STATE;
            default -> NegativeKind.REPLACE_COLOUR;
        };
    }

    private List<String> others(Kind kind, String value, String noun) {
        return switch (kind) {
            case COLOUR -> colours(value);
            case CLOTHING ->
                Worn.parse(value).colour().isEmpty()
                        ? List.of()
                        : colours(Worn.parse(value).colour()).stream()
                                .map(colour -> Worn.parse(value).in(colour).toString())
                                .toList();
            case MATERIAL ->
                words.materials(noun).stream()
                        .map(Material::label)
                        .filter(other -> !other.equals(value))
                        .toList();
            case SIZE ->
                Arrays.stream(SizeClass.values())
                        .map(SizeClass::label)
                        .filter(other -> !other.equals(value) && !other.equals("medium"))
                        .toList();
            case STATE ->
                words.states(noun).stream()
                        .filter(other -> !other.equals(value))
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> colours(String but) {
        return Arrays.stream(Colour.values())
                .map(Colour::label)
                .filter(other -> !other.equals(but))
                .toList();
    }
}
