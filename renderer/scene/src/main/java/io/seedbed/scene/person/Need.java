package io.seedbed.scene.person;

/** What an action is done with or to. */
public enum Need {
    NOTHING,
    /** Something with a seat. */
    SEAT,
    /** Something that a hand can hold. */
    HOLDABLE,
    /** Something to drink from: a mug, a bottle. */
    CUP,
    /** Something to read. */
    BOOK,
    /** A ball or something else that is kicked or thrown. */
    BALL,
    /** Something with a saddle. */
    RIDEABLE,
    /** Something with a top at the height of a table. */
    TABLE_TOP,
    /** Something that stands on the ground and is higher than a knee. */
    BULKY,
    ANYTHING
}
