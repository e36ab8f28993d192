package io.seedbed.scene.language;

import java.util.List;
import java.util.Set;

/** Nouns for people. */
final class PersonNouns {

    static final List<String> NOUNS = List.of("human", "person", "man", "woman", "boy", "girl");
    private static final List<Set<String>> ALIKE =
            List.of(Set.of("man", "boy"), Set.of("woman", "girl"), Set.of("boy", "girl"));
    private static final Set<String> ANY = Set.of("human", "person", "people");

    private PersonNouns() {}

    /** Whether somebody of this figure could be called so. */
    static boolean isAlike(String figure, String noun) {
        return ANY.contains(noun)
                || figure.equals(noun)
                || ALIKE.stream().anyMatch(pair -> pair.contains(figure) && pair.contains(noun));
    }

    static boolean isNoun(String noun) {
        return ANY.contains(noun) || NOUNS.contains(noun);
    }
}
