package io.seedbed.scene.spec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Three sizes of each category, far enough apart to be told at a glance. */
public enum SizeClass {
    SMALL(0.62),
    MEDIUM(1),
    LARGE(1.5);

    private final double scale;

    SizeClass(double scale) {
        this.scale = scale;
    }

    /** Times the category's usual size. */
    public double scale() {
        return scale;
    }

    /** The word for it. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The size of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static SizeClass of(String label) {
        return Arrays.stream(values())
                .filter(size -> size.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + label + "\" is no size; there are small, medium and large"));
    }
}
