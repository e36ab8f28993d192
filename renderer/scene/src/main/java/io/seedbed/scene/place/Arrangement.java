package io.seedbed.scene.place;

/** How things are laid out. */
public enum Arrangement {
    /** Anywhere that the relations allow. */
    FREE,
    /** Two things at 7.5 degrees to the left and the right of the camera's axis (SyViC, {@code render_images_objects.py}). */
    PAIR
}
