package io.seedbed.scene.language;

import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.List;

/** Changes of relations, roles, counts, categories and the place. */
final class StructureChanges {

    private static final int MOST = 6;

    private final Words words;

    StructureChanges(Words words) {
        this.words = words;
    }

    /** The opposite relation. */
    List<Change> relations(Clause clause) {
        return clause.kind().opposite().stream()
                .map(kind -> Change.ofClause(NegativeKind.SWAP_RELATION, clause, clause.as(kind)))
                .toList();
    }

    /** Subject and object in each other's place. */
    List<Change> roles(Clause clause) {
        boolean directed = clause.kind().isRelation() && !clause.kind().isSymmetric();
        if (!directed) {
            return List.of();
        }
        List<Mention> swapped = new ArrayList<>(clause.roles());
        swapped.set(0, clause.roles().get(1));
        swapped.set(1, clause.roles().get(0));
        return List.of(
                Change.ofClause(NegativeKind.SWAP_ROLES, clause, new Clause(clause.kind(), swapped, clause.value())));
    }

    /** One or two more or fewer; never one where there are several, since one is there as well. */
    List<Change> counts(Mention mention) {
        List<Change> all = new ArrayList<>();
        for (int by : List.of(-2, -1, 1, 2)) {
            int number = mention.number() + by;
            boolean ordinal = mention.value(Kind.ORDINAL).isPresent()
                    || mention.value(Kind.COMPARED).isPresent();
            if (number >= 2 && number <= MOST && !ordinal) {
                all.add(Change.ofMention(NegativeKind.CHANGE_COUNT, mention, named -> named.counted(number)));
            }
        }
        return all;
    }

    /**
     * Another category that it cannot be taken for; it can have what the caption says of the thing.
     */
    List<Change> categories(Mention mention, List<Clause> said) {
        if (PersonNouns.isNoun(mention.noun())) {
            return List.of();
        }
        return words.substitutes(mention.noun()).stream()
                .filter(other -> canBe(other, mention, said))
                .map(other -> Change.ofMention(NegativeKind.REPLACE_CATEGORY, mention, named -> named.called(other)))
                .toList();
    }

    private boolean canBe(String category, Mention mention, List<Clause> said) {
        List<Trait> traits = new ArrayList<>();
        for (Clause clause : said) {
            if (clause.kind().isAttribute() && clause.subject().ids().equals(mention.ids())) {
                traits.add(new Trait(clause.kind(), clause.value()));
            }
            clause.roles().stream()
                    .filter(role -> role.ids().equals(mention.ids()))
                    .forEach(role -> traits.addAll(role.traits()));
        }
        return traits.stream().allMatch(trait -> switch (trait.kind()) {
            case MATERIAL -> words.materials(category).contains(Material.of(trait.value()));
            case STATE -> words.states(category).contains(trait.value());
            default -> true;
        });
    }

    /** Another place. */
    List<Change> places(Clause clause) {
        if (clause.kind() != Kind.ENVIRONMENT) {
            return List.of();
        }
        return words.environments().stream()
                .filter(other -> !other.equals(clause.value()))
                .map(other -> Change.ofClause(NegativeKind.REPLACE_PLACE, clause, clause.saying(other)))
                .toList();
    }
}
