package io.seedbed.scene.person.wear;

import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import java.util.Locale;

/** Surfaces of bodies and clothes. Stateless. */
public final class Cloth {

    private static final int PATTERN_REPEATS = 4;

    private Cloth() {}

    /** A surface of the body. */
    public static Surface of(Body body, Tone tone) {
        return switch (tone) {
            case LIPS -> Surface.plain(lips(body.skin()), 0.45, 0);
            case EYE_WHITE -> Surface.plain(0xdfdcd6, 0.25, 0);
            case EYE_DARK -> Surface.plain(0x20150f, 0.25, 0);
            case HAIR -> Surface.plain(body.hairColour(), 0.6, 0);
            case IRIS -> Surface.plain(0x5a3b22, 0.3, 0);
            case DARK -> Surface.plain(0x17181b, 0.2, 0);
            default -> Surface.plain(body.skin(), 0.62, 0);
        };
    }

    /** A surface of a garment. */
    public static Surface of(Garment garment, GarmentType type, Tone tone) {
        int colour = garment.colour().rgb();
        return switch (tone) {
            case TRIM -> type.material().in(trim(colour));
            case LIGHT -> Surface.plain(colour == 0xf2f1ec ? 0xb9b8b4 : 0xe8e6e0, 0.6, 0);
            case DARK -> Surface.plain(0x232224, 0.6, 0);
            case LEATHER -> Surface.plain(0x5a3a22, 0.5, 0);
            case SKIN, LIPS, EYE_WHITE, EYE_DARK, IRIS, HAIR, MAIN -> main(garment, type);
        };
    }

    private static Surface main(Garment garment, GarmentType type) {
        int colour = garment.colour().rgb();
        int second = contrast(colour);
        return switch (garment.pattern()) {
            case "striped" -> Surface.textured("stripes", colour, second, 0.9, PATTERN_REPEATS);
            case "checked" -> Surface.textured("checks", colour, second, 0.9, PATTERN_REPEATS);
            case "dotted" -> Surface.textured("dots", colour, second, 0.9, PATTERN_REPEATS);
            case "plain" -> type.material().in(colour);
            default ->
                throw new IllegalArgumentException("\"" + garment.pattern()
                        + "\" is no pattern; there are plain, striped, checked and dotted".toLowerCase(Locale.ROOT));
        };
    }

    /** Darker for light colours, lighter for dark ones. */
    private static int trim(int colour) {
        return luma(colour) < 0.16 ? Material.shade(colour, 0.16) : Material.shade(colour, -0.24);
    }

    private static int contrast(int colour) {
        return luma(colour) > 0.62 ? Material.shade(colour, -0.62) : Material.shade(colour, 0.86);
    }

    private static double luma(int colour) {
        return (0.299 * (colour >> 16 & 255) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255)) / 255;
    }

    private static int lips(int skin) {
        int red = (int) ((skin >> 16 & 255) * 0.8);
        int green = (int) ((skin >> 8 & 255) * 0.52);
        int blue = (int) ((skin & 255) * 0.54);
        return red << 16 | green << 8 | blue;
    }
}
