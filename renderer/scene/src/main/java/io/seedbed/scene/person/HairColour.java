package io.seedbed.scene.person;

import java.util.Arrays;
import java.util.Optional;

/** Colours of hair that captions name. */
public enum HairColour {
    BLACK("black", 0x17130f),
    BROWN("brown", 0x4a2c17),
    BLOND("blond", 0xcfa455),
    RED("red", 0x9c3f17),
    GREY("grey", 0x8d8c8a),
    WHITE("white", 0xe3e0da);

    private final String label;
    private final int rgb;

    HairColour(String label, int rgb) {
        this.label = label;
        this.rgb = rgb;
    }

    /** The word for it. */
    public String label() {
        return label;
    }

    /** sRGB, {@code 0xRRGGBB}. */
    public int rgb() {
        return rgb;
    }

    /** The colour of exactly this value. */
    public static Optional<HairColour> of(int rgb) {
        return Arrays.stream(values()).filter(colour -> colour.rgb == rgb).findFirst();
    }
}
