package io.seedbed.scene.surface;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The colours that captions name, with what is painted for them. */
public enum Colour {
    RED(0xc8202c),
    ORANGE(0xee7a18),
    YELLOW(0xf2cb1d),
    GREEN(0x2f8f3a),
    BLUE(0x2257b8),
    PURPLE(0x6f3a9c),
    PINK(0xf08cb4),
    BROWN(0x6d4323),
    BLACK(0x1b1b1d),
    WHITE(0xf2f1ec),
    GREY(0x858789),
    TURQUOISE(0x27b5ac),
    NAVY(0x18254f),
    OLIVE(0x6e7030),
    BEIGE(0xd9c49a),
    MAROON(0x6a1626);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /** sRGB, {@code 0xRRGGBB}. */
    public int rgb() {
        return rgb;
    }

    /** The word for it. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The colour of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static Colour of(String label) {
        return Arrays.stream(values())
                .filter(colour -> colour.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no colour; there are "
                        + Arrays.stream(values()).map(Colour::label).toList()));
    }
}
