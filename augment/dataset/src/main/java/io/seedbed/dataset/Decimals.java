package io.seedbed.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes doubles as the shortest decimal that reads back to the same bits. {@link Double#toString} would do so too, but
 * its digits changed in Java 19, and with them the digests of files. Stateless and thread-safe.
 */
public final class Decimals {

    private static final int ENOUGH_DIGITS = 17;

    private Decimals() {}

    /**
     * The number as JSON writes it, always with a fraction or an exponent, so that readers infer a floating-point column.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String text(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is no JSON number");
        }
        if (number == 0) {
            return Double.doubleToRawLongBits(number) == 0 ? "0.0" : "-0.0";
        }
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent < -7 || exponent > 15) {
            return scientific(shortest);
        }
        return (shortest.scale() < 1 ? shortest.setScale(1, RoundingMode.UNNECESSARY) : shortest).toPlainString();
    }

    private static String scientific(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        int exponent = number.precision() - number.scale() - 1;
        String fraction = digits.length() > 1 ? digits.substring(1) : "0";
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        int digits = new BigDecimal(Double.toString(number)).precision();
        while (digits < ENOUGH_DIGITS && round(exact, digits).doubleValue() != number) {
            digits++;
        }
        while (digits > 1 && round(exact, digits - 1).doubleValue() == number) {
            digits--;
        }
        return round(exact, digits);
    }

    private static BigDecimal round(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }
}
