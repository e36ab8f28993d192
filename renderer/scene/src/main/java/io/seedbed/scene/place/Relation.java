package io.seedbed.scene.place;

import io.seedbed.scene.document.Near;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be asked for between things; left, right, before and behind are the camera's. */
public enum Relation {
    LEFT_OF(2),
    RIGHT_OF(2),
    IN_FRONT_OF(2),
    BEHIND(2),
    ABOVE(2),
    BELOW(2),
    ON(2),
    IN(2),
    UNDER(2),
    NEXT_TO(2),
    FAR_FROM(2),
    BETWEEN(3),
    HOLDING(2),
    SITTING_ON(2),
    FACING(2),
    BIGGER_THAN(2),
    SMALLER_THAN(2),
    SAME_COLOUR_AS(2);

    private final int parts;

    Relation(int parts) {
        this.parts = parts;
    }

    /** How many things it is about: three for {@link #BETWEEN}, else two. */
    public int parts() {
        return parts;
    }

    /** Its words, for instance {@code left of}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The words of all. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Relation::label).toList();
    }

    /**
     * The relation of these words.
     *
     * @throws IllegalArgumentException if there is none; the message suggests near ones
     */
    public static Relation of(String label) {
        return Arrays.stream(values())
                .filter(relation -> relation.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + label + "\" is no relation: " + Near.hint(label, labels())));
    }

    /** Whether it is decided by what the things are, not by where they stand. */
    boolean isOfContents() {
        return this == BIGGER_THAN || this == SMALLER_THAN || this == SAME_COLOUR_AS;
    }

    /** Whether its first thing rests on or in its second. */
    boolean isOfSupport() {
        return this == ON || this == IN || this == UNDER;
    }

    /** Whether its first is a person who does something with its second. */
    boolean isAction() {
        return this == HOLDING || this == SITTING_ON;
    }
}
