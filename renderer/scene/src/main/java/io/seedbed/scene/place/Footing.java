package io.seedbed.scene.place;

/** What decides where something is. */
enum Footing {
    /** It stands on the ground. */
    FLOOR,
    /** It stands on top of another thing. */
    ON,
    /** It is inside another thing. */
    IN,
    /** It stands on the ground below another thing. */
    UNDER,
    /** A person carries it. */
    CARRIED,
    /** A person is where their thing is. */
    AT;

    static Footing of(Relation relation) {
        return switch (relation) {
            case ON -> ON;
            case IN -> IN;
            case UNDER -> UNDER;
            default -> throw new IllegalArgumentException(relation + " is no support");
        };
    }
}
