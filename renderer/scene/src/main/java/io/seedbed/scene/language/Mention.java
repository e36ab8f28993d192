package io.seedbed.scene.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Things as a caption names them: "a large red mug", "two chairs", "the first human".
 *
 * @param ids numbers of the things that are meant
 * @param number how many the words speak of; that of the ids unless the caption is a negative
 * @param noun a category of the catalogue, or {@code human}, {@code man}, {@code woman}, {@code boy}, {@code girl}
 * @param traits what else is said within the mention
 */
public record Mention(List<Integer> ids, int number, String noun, List<Trait> traits) {
    public Mention {
        ids = List.copyOf(ids);
        traits = List.copyOf(traits);
        Objects.requireNonNull(noun, "noun");
        if (ids.isEmpty() || number < 1) {
            throw new IllegalArgumentException("a mention of " + number + " " + noun + " means no thing");
        }
    }

    /** One thing by its noun alone. */
    public static Mention of(int id, String noun) {
        return new Mention(List.of(id), 1, noun, List.of());
    }

    /** The first thing's number. */
    public int id() {
        return ids.get(0);
    }

    /** The value of the first trait of a kind. */
    public Optional<String> value(Kind kind) {
        return traits.stream()
                .filter(trait -> trait.kind() == kind)
                .map(Trait::value)
                .findFirst();
    }

    /** The same with one trait more. */
    public Mention with(Trait trait) {
        List<Trait> more = new ArrayList<>(traits);
        more.add(trait);
        return new Mention(ids, number, noun, more);
    }

    /** The same with another value in place of one that it has. */
    public Mention replacing(Kind kind, String from, String to) {
        Trait old = new Trait(kind, from);
        return new Mention(
                ids,
                number,
                noun,
                traits.stream()
                        .map(trait -> trait.equals(old) ? new Trait(kind, to) : trait)
                        .toList());
    }

    /** The same called otherwise. */
    public Mention called(String other) {
        return new Mention(ids, number, other, traits);
    }

    /** The same things counted otherwise. */
    public Mention counted(int other) {
        return new Mention(ids, other, noun, traits);
    }
}
