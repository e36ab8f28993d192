package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;

/** Puts mentions into words: articles, order of adjectives, number. Stateless. */
final class NounPhrases {

    private static final List<Kind> ORDER =
            List.of(Kind.ORDINAL, Kind.COMPARED, Kind.SIZE, Kind.STATE, Kind.COLOUR, Kind.MATERIAL);

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /** "a large red mug", "two chairs". */
    String indefinite(Mention mention) {
        Noun noun = words.noun(mention.noun());
        if (mention.number() > 1) {
            return Wordings.number(mention.number()) + " " + bare(mention);
        }
        if (mention.value(Kind.ORDINAL).isPresent()
                || mention.value(Kind.COMPARED).isPresent()) {
            return definite(mention);
        }
        return noun.alwaysPlural() ? "a pair of " + bare(mention) : Noun.article(bare(mention)) + " " + bare(mention);
    }

    /** "the large red mug". */
    String definite(Mention mention) {
        return "the " + (mention.number() > 1 ? Wordings.number(mention.number()) + " " : "") + bare(mention);
    }

    /** "large red mug", "large red mugs". */
    String bare(Mention mention) {
        Noun noun = words.noun(mention.noun());
        List<String> parts = new ArrayList<>();
        for (Kind kind : ORDER) {
            mention.value(kind).ifPresent(value -> parts.add(adjective(kind, value)));
        }
        parts.add(isPlural(mention) ? noun.plural() : noun.singular());
        List<String> clothes = mention.traits().stream()
                .filter(trait -> trait.kind() == Kind.CLOTHING)
                .map(trait -> garment(Worn.parse(trait.value())))
                .toList();
        if (!clothes.isEmpty()) {
            parts.add("in " + Wordings.list(clothes));
        }
        return String.join(" ", parts);
    }

    private static String adjective(Kind kind, String value) {
        return switch (kind) {
            case MATERIAL -> Wordings.adjective(value);
            case STATE -> Wordings.state(value);
            default -> value;
        };
    }

    /** Whether verbs and nouns take their plural. */
    boolean isPlural(Mention mention) {
        return mention.number() > 1 || words.noun(mention.noun()).alwaysPlural();
    }

    /** "a striped red t-shirt", "blue jeans". */
    String garment(Worn worn) {
        Noun noun = words.garment(worn.type());
        List<String> parts = new ArrayList<>();
        if (!worn.pattern().equals("plain")) {
            parts.add(worn.pattern());
        }
        if (!worn.colour().isEmpty()) {
            parts.add(worn.colour());
        }
        parts.add(noun.alwaysPlural() ? noun.plural() : noun.singular());
        String text = String.join(" ", parts);
        return noun.alwaysPlural() ? text : Noun.article(text) + " " + text;
    }
}
