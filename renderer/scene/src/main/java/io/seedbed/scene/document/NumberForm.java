package io.seedbed.scene.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * A number; never NaN and never infinite.
 *
 * @param description what it is, for the schema
 * @param low the least it may be
 * @param high the most it may be
 * @param whole whether it is a whole number of 64 bits
 */
public record NumberForm(String description, double low, double high, boolean whole) implements Form {

    private static final double FARTHEST = 1_000_000;

    /** A number of a range, both ends included. */
    public static NumberForm between(String description, double low, double high) {
        return new NumberForm(description, low, high, false);
    }

    /** A length or an angle of any sign. */
    public static NumberForm any(String description) {
        return between(description, -FARTHEST, FARTHEST);
    }

    /** A whole number of a range, both ends included. */
    public static NumberForm whole(String description, long low, long high) {
        return new NumberForm(description, low, high, true);
    }

    /** Any whole number of 64 bits, for instance a seed. */
    public static NumberForm seed(String description) {
        return new NumberForm(description, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true);
    }

    @Override
    public void check(JsonNode value, String at) {
        if (!value.isNumber()) {
            throw Form.wrongType(value, at, range());
        }
        if (whole && !(value.isIntegralNumber() && value.canConvertToLong())) {
            throw new DocumentException(at, "is " + Form.shown(value) + "; it must be " + range());
        }
        double number = value.doubleValue();
        if (!Double.isFinite(number) || number < low || number > high) {
            throw new DocumentException(at, "is " + Form.shown(value) + "; it must be " + range());
        }
    }

    private String range() {
        String kind = whole ? "a whole number" : "a number";
        if (Double.isInfinite(low)) {
            return kind + " of 64 bits";
        }
        return kind + " from " + bound(low).toPlainString() + " to "
                + bound(high).toPlainString();
    }

    private static BigDecimal bound(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Form.described(whole ? "integer" : "number", description);
        if (Double.isInfinite(low)) {
            schema.put("minimum", Long.MIN_VALUE);
            schema.put("maximum", Long.MAX_VALUE);
        } else {
            schema.put("minimum", bound(low));
            schema.put("maximum", bound(high));
        }
        return schema;
    }
}
