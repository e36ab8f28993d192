package io.seedbed.scene.person.wear;

/** Makes a garment for a body. */
@FunctionalInterface
interface Cut {
    /**
     * Adds the garment's layers.
     *
     * @param under whether something is worn over it
     */
    void sew(Tailor tailor, boolean under);
}
