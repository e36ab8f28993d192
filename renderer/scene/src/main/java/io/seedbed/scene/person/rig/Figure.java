package io.seedbed.scene.person.rig;

import java.util.Arrays;
import java.util.Locale;

/**
 * Four figures, each drawn about 1.75 m tall and scaled to a person's height afterwards; children differ in their proportions.
 */
public enum Figure {
    MAN(0.905, 0.49, 0.090, 1.415, 0.180, 0.285, 0.255, 1.04),
    WOMAN(0.915, 0.495, 0.088, 1.405, 0.156, 0.275, 0.245, 1.06),
    BOY(0.850, 0.455, 0.082, 1.335, 0.158, 0.268, 0.232, 1.42),
    GIRL(0.855, 0.458, 0.080, 1.335, 0.150, 0.265, 0.230, 1.44);

    private final double hipY;
    private final double kneeY;
    private final double hipX;
    private final double shoulderY;
    private final double shoulderX;
    private final double upperArm;
    private final double forearm;
    private final double head;

    Figure(
            double hipY,
            double kneeY,
            double hipX,
            double shoulderY,
            double shoulderX,
            double upperArm,
            double forearm,
            double head) {
        this.hipY = hipY;
        this.kneeY = kneeY;
        this.hipX = hipX;
        this.shoulderY = shoulderY;
        this.shoulderX = shoulderX;
        this.upperArm = upperArm;
        this.forearm = forearm;
        this.head = head;
    }

    /** Height of the hip joints. */
    public double hipHeight() {
        return hipY;
    }

    double hipY() {
        return hipY;
    }

    double kneeY() {
        return kneeY;
    }

    double hipX() {
        return hipX;
    }

    double shoulderY() {
        return shoulderY;
    }

    /** From the middle to a shoulder. */
    public double shoulderWidth() {
        return shoulderX;
    }

    double shoulderX() {
        return shoulderX;
    }

    double upperArm() {
        return upperArm;
    }

    double forearm() {
        return forearm;
    }

    /** The head's size, times that of an average man drawn 1.75 m tall. */
    public double head() {
        return head;
    }

    /** Whether it is a boy or a girl. */
    public boolean isChild() {
        return this == BOY || this == GIRL;
    }

    /** Whether it is a woman or a girl. */
    public boolean isFemale() {
        return this == WOMAN || this == GIRL;
    }

    /** The word for it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The figure of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Figure of(String label) {
        return Arrays.stream(values())
                .filter(figure -> figure.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + label + "\" is no figure; there are man, woman, boy and girl"));
    }
}
