package io.seedbed.llm2llm.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws one inline SVG picture. Colours come from the page's style sheet by class name, so that they follow light and dark
 * mode. Every text is escaped; coordinates have two decimals at most, so that equal data gives equal bytes. Not thread-safe.
 */
final class Svg {

    /** Where a text hangs on its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder picture = new StringBuilder();

    /**
     * Begins a picture.
     *
     * @param id unique on the page
     * @param width in drawing units
     * @param height in drawing units
     * @param title the picture's name, for who cannot see it
     * @param description what it shows, in a sentence or two
     */
    Svg(String id, double width, double height, String title, String description) {
        picture.append("<svg role=\"img\" aria-labelledby=\"%s-title %s-text\" viewBox=\"0 0 %s %s\">\n"
                .formatted(id, id, number(width), number(height)));
        picture.append("<title id=\"%s-title\">%s</title>\n".formatted(id, Html.escape(title)));
        picture.append("<desc id=\"%s-text\">%s</desc>\n".formatted(id, Html.escape(description)));
    }

    /** A straight line. */
    Svg line(String style, double x1, double y1, double x2, double y2) {
        return element(
                "line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
                        .formatted(style, number(x1), number(y1), number(x2), number(y2)),
                "");
    }

    /** A rectangle, with a hint that shows under the pointer; nothing where it has no height or width. */
    Svg rectangle(String style, double x, double y, double width, double height, String hint) {
        if (!(width > 0) || !(height > 0)) {
            return this;
        }
        return element(
                "rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                        .formatted(style, number(x), number(y), number(width), number(height)),
                hint);
    }

    /** A dot, with a hint. */
    Svg dot(String style, double x, double y, double radius, String hint) {
        return element(
                "circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\""
                        .formatted(style, number(x), number(y), number(radius)),
                hint);
    }

    /** A square that stands on its corner, with a hint. */
    Svg diamond(String style, double x, double y, double radius, String hint) {
        List<double[]> corners = List.of(
                new double[] {x, y - radius}, new double[] {x + radius, y}, new double[] {x, y + radius}, new double[] {
                    x - radius, y
                });
        return element("path class=\"%s\" d=\"%sZ\"".formatted(style, path(corners)), hint);
    }

    /** A line through points. */
    Svg polyline(String style, List<double[]> points) {
        return points.size() < 2 ? this : element("path class=\"%s\" d=\"%s\"".formatted(style, path(points)), "");
    }

    /** A filled area within points. */
    Svg area(String style, List<double[]> points) {
        return points.size() < 3 ? this : element("path class=\"%s\" d=\"%sZ\"".formatted(style, path(points)), "");
    }

    /** A text on its base line. */
    Svg text(String style, double x, double y, Anchor anchor, String text) {
        String name = anchor.name().toLowerCase(Locale.ROOT);
        picture.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(style, number(x), number(y), name, Html.escape(text)));
        return this;
    }

    /** The picture's markup. */
    String markup() {
        return picture + "</svg>";
    }

    private Svg element(String start, String hint) {
        String name = start.substring(0, start.indexOf(' '));
        if (hint.isEmpty()) {
            picture.append("<%s/>\n".formatted(start));
        } else {
            picture.append("<%s><title>%s</title></%s>\n".formatted(start, Html.escape(hint), name));
        }
        return this;
    }

    private static String path(List<double[]> points) {
        return points.stream()
                .map(point -> number(point[0]) + " " + number(point[1]))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
