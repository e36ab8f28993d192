package io.seedbed.scene.language;

import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells nouns and adjectives of our own captions: every word that captions are made of is known. Immutable and thread-safe.
 */
final class Tagger {

    /** Nouns that belong to a relation: they stay with its words. */
    static final Set<String> PLACE_NOUNS = Set.of("left", "right", "front", "top", "side", "camera");

    private static final Set<String> OTHER_NOUNS = Set.of("pair", "colour");
    private static final Set<String> SMALL_WORDS = Set.of("can", "of", "in", "on", "off", "made", "a", "an", "the");
    private static final Set<String> OTHER_ADJECTIVES =
            Set.of("striped", "checked", "dotted", "larger", "smaller", "same", "big", "bigger", "wooden", "furry");

    private final Words words;
    private final Set<String> nouns = new HashSet<>(OTHER_NOUNS);
    private final Set<String> adjectives = new HashSet<>(OTHER_ADJECTIVES);
    private final Map<String, String> categories = new HashMap<>();

    Tagger(Words words) {
        this.words = words;
        for (String category : words.categories()) {
            addNoun(category);
            for (String state : words.states(category)) {
                adjectives.add(Wordings.state(state));
            }
        }
        PersonNouns.NOUNS.forEach(this::addNoun);
        for (Colour colour : Colour.values()) {
            adjectives.add(colour.label());
        }
        for (Material material : Material.values()) {
            adjectives.add(Wordings.adjective(material.label()));
        }
        for (SizeClass size : SizeClass.values()) {
            adjectives.add(size.label());
        }
        for (int i = 1; i <= 10; i++) {
            adjectives.add(Wordings.ordinal(i));
        }
        for (String environment : words.environments()) {
            split(words.place(environment));
        }
        nouns.removeAll(SMALL_WORDS);
        adjectives.removeAll(SMALL_WORDS);
        nouns.removeAll(PLACE_NOUNS);
        for (String garment : words.garments()) {
            Noun noun = words.garment(garment);
            split(noun.singular());
            split(noun.plural());
        }
    }

    private void addNoun(String category) {
        Noun noun = words.noun(category);
        split(noun.singular());
        split(noun.plural());
        categories.put(noun.singular(), category);
        categories.put(noun.plural(), category);
    }

    private void split(String phrase) {
        nouns.addAll(List.of(phrase.toLowerCase(Locale.ROOT).split(" ")));
    }

    boolean isAdjective(String word) {
        return adjectives.contains(word);
    }

    boolean isNoun(String word) {
        return !isAdjective(word) && nouns.contains(word);
    }

    /** The mention that a run of adjectives and nouns makes; empty if nothing is called so. */
    Optional<Mention> mention(List<String> run) {
        for (int from = 0; from < run.size(); from++) {
            String noun = String.join(" ", run.subList(from, run.size()));
            String category = categories.get(noun);
            if (category != null) {
                return traits(Mention.of(1, category), run.subList(0, from));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> traits(Mention bare, List<String> adjectivesBefore) {
        Mention mention = bare;
        for (String word : adjectivesBefore) {
            Optional<Trait> trait = trait(word, bare.noun());
            if (trait.isEmpty() || mention.value(trait.get().kind()).isPresent()) {
                return Optional.empty();
            }
            mention = mention.with(trait.get());
        }
        return Optional.of(mention);
    }

    private Optional<Trait> trait(String word, String noun) {
        for (Colour colour : Colour.values()) {
            if (colour.label().equals(word)) {
                return Optional.of(new Trait(Kind.COLOUR, word));
            }
        }
        for (Material material : Material.values()) {
            if (Wordings.adjective(material.label()).equals(word)) {
                return Optional.of(new Trait(Kind.MATERIAL, material.label()));
            }
        }
        for (SizeClass size : SizeClass.values()) {
            if (size.label().equals(word)) {
                return Optional.of(new Trait(Kind.SIZE, word));
            }
        }
        if (!PersonNouns.isNoun(noun)
                && words.states(noun).stream()
                        .anyMatch(state -> Wordings.state(state).equals(word))) {
            return Optional.of(new Trait(Kind.STATE, word.replace("switched-", "")));
        }
        return Optional.empty();
    }
}
