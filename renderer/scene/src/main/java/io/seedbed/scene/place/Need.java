package io.seedbed.scene.place;

/** What an action is done with or to. */
public enum Need {
    /** Nothing. */
    NOTHING,
    /** What has a seat. */
    SEAT,
    /** What can be held. */
    HOLDABLE,
    /** What can be kicked. */
    KICKABLE,
    /** What can be thrown. */
    THROWABLE,
    /** What can be ridden. */
    RIDEABLE,
    /** What has a top as high as a table. */
    TABLE_TOP,
    /** What is higher than a knee. */
    BULKY,
    /** Anything. */
    ANYTHING
}
