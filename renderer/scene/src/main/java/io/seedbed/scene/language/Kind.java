package io.seedbed.scene.language;

import java.util.Locale;
import java.util.Optional;

/** What a clause speaks of. */
public enum Kind {
    /** That so many things of this description are there. */
    COUNT(1),
    COLOUR(1),
    MATERIAL(1),
    SIZE(1),
    STATE(1),
    /** What a person does, to or with a second thing if there is one. */
    ACTION(1),
    /** What a person wears: {@link Worn}. */
    CLOTHING(1),
    LEFT_OF(2),
    RIGHT_OF(2),
    IN_FRONT_OF(2),
    BEHIND(2),
    ON(2),
    IN(2),
    UNDER(2),
    NEXT_TO(2),
    FAR_FROM(2),
    ABOVE(2),
    BELOW(2),
    BETWEEN(3),
    FACING(2),
    BIGGER_THAN(2),
    SMALLER_THAN(2),
    SAME_COLOUR_AS(2),
    /** Where the scene is. */
    ENVIRONMENT(0),
    /** Which one from the left: {@code first}, {@code second}, …; only within a mention. */
    ORDINAL(1),
    /** {@code larger} or {@code smaller} of two; only within a mention. */
    COMPARED(1);

    private final int roles;

    Kind(int roles) {
        this.roles = roles;
    }

    /** How many mentions a clause of this kind has at least. */
    public int roles() {
        return roles;
    }

    /** Whether it relates things to each other by place, size or colour. */
    public boolean isRelation() {
        return roles >= 2;
    }

    /** Whether it may stand before a noun: colour, material, size or state. */
    public boolean isAttribute() {
        return this == COLOUR || this == MATERIAL || this == SIZE || this == STATE;
    }

    /** The relation that is false where this one is true, with the same things in the same order. */
    public Optional<Kind> opposite() {
        return Optional.ofNullable(
                switch (this) {
                    case LEFT_OF -> RIGHT_OF;
                    case RIGHT_OF -> LEFT_OF;
                    case IN_FRONT_OF -> BEHIND;
                    case BEHIND -> IN_FRONT_OF;
                    case ON -> UNDER;
                    case UNDER -> ON;
                    case ABOVE -> BELOW;
                    case BELOW -> ABOVE;
                    case NEXT_TO -> FAR_FROM;
                    case FAR_FROM -> NEXT_TO;
                    case BIGGER_THAN -> SMALLER_THAN;
                    case SMALLER_THAN -> BIGGER_THAN;
                    default -> null;
                });
    }

    /** Whether it stays true when both things change places. */
    public boolean isSymmetric() {
        return this == NEXT_TO || this == FAR_FROM || this == SAME_COLOUR_AS;
    }

    /** Its name in files: lower case, for instance {@code left of}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
