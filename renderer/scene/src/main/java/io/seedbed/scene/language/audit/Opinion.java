package io.seedbed.scene.language.audit;

/** What ids and depth say of a clause. */
public enum Opinion {
    /** They bear it out. */
    HOLDS,
    /** They speak against it. */
    FAILS,
    /** They say nothing of it: colours, materials, states, clothes, who does what. */
    SILENT
}
