package io.seedbed.scene.language;

import io.seedbed.scene.spec.Garment;

/**
 * A piece of clothing as captions speak of it.
 *
 * @param type of the wardrobe, for instance {@code t-shirt}
 * @param colour its name; empty if it is not spoken of
 * @param pattern {@code plain}, {@code striped}, {@code checked} or {@code dotted}; {@code plain} is not spoken of
 */
public record Worn(String type, String colour, String pattern) {

    /** A garment with all that can be said of it. */
    public static Worn of(Garment garment) {
        return new Worn(garment.type(), garment.colour().label(), garment.pattern());
    }

    /** What {@link #toString()} wrote. */
    public static Worn parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("\"" + text + "\" is no garment; it is TYPE/COLOUR/PATTERN");
        }
        return new Worn(parts[0], parts[1], parts[2]);
    }

    /** The same in another colour. */
    public Worn in(String other) {
        return new Worn(type, other, pattern);
    }

    /** Another garment in the same colour and pattern. */
    public Worn as(String other) {
        return new Worn(other, colour, pattern);
    }

    /** {@code type/colour/pattern}. */
    @Override
    public String toString() {
        return type + "/" + colour + "/" + pattern;
    }
}
