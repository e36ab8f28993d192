package io.seedbed.scene.truth;

/**
 * A colour in OKLab (Ottosson 2020), in which distances are close to what people see.
 *
 * @param l lightness, from 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 */
public record OkLab(double l, double a, double b) {

    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double c = i / 255.0;
            LINEAR[i] = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
        }
    }

    /** The colour of linear red, green and blue. */
    public static OkLab ofLinear(double red, double green, double blue) {
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The colour of {@code 0xRRGGBB} in sRGB. */
    public static OkLab of(int rgb) {
        return ofLinear(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
    }

    /** One channel of sRGB (0 to 255) as linear light (0 to 1). */
    public static double linear(int value) {
        return LINEAR[value & 255];
    }

    /** How colourful it is. */
    public double chroma() {
        return Math.sqrt(a * a + b * b);
    }

    /** How different both look. */
    public double to(OkLab other) {
        double dl = l - other.l;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }
}
