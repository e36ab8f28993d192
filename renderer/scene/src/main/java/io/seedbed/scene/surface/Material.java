package io.seedbed.scene.surface;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The materials that captions name; each looks its own way in any colour. */
public enum Material {
    WOOD("wood", 0.6, 0, 1, 1.5, -0.35),
    METAL("metal", 0.28, 0.95, 1, 3, -0.12),
    GLASS(Surface.PLAIN, 0.05, 0, 0.42, 1, 0),
    FABRIC("fabric", 0.95, 0, 1, 6, -0.28),
    LEATHER("leather", 0.45, 0, 1, 4, -0.3),
    PLASTIC(Surface.PLAIN, 0.3, 0, 1, 1, 0),
    RUBBER("rubber", 0.85, 0, 1, 4, -0.2),
    STONE("stone", 0.9, 0, 1, 2, -0.3),
    CERAMIC("ceramic", 0.12, 0, 1, 2, 0.08),
    FUR("fur", 1, 0, 1, 5, -0.35);

    private final String texture;
    private final double roughness;
    private final double metallic;
    private final double opacity;
    private final double repeats;
    private final double contrast;

    Material(String texture, double roughness, double metallic, double opacity, double repeats, double contrast) {
        this.texture = texture;
        this.roughness = roughness;
        this.metallic = metallic;
        this.opacity = opacity;
        this.repeats = repeats;
        this.contrast = contrast;
    }

    /** The material in a colour. */
    public Surface in(int colour) {
        return new Surface(texture, colour, shade(colour, contrast), roughness, metallic, opacity, 0, repeats);
    }

    /** The material in a named colour. */
    public Surface in(Colour colour) {
        return in(colour.rgb());
    }

    /** A colour made lighter (above zero) or darker (below), by a part of the way to white or black. */
    public static int shade(int colour, double by) {
        int target = by > 0 ? 255 : 0;
        int result = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int part = colour >> shift & 255;
            result |= (int) Math.round(part + (target - part) * Math.abs(by)) << shift;
        }
        return result;
    }

    /** The word for it; fur is said {@code furry}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The material of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static Material of(String label) {
        return Arrays.stream(values())
                .filter(material -> material.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no material; there are "
                        + Arrays.stream(values()).map(Material::label).toList()));
    }
}
