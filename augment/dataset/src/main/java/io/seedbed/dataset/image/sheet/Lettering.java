package io.seedbed.dataset.image.sheet;

import io.seedbed.dataset.image.encode.Pixels;
import io.seedbed.dataset.image.row.EncodedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Text in DejaVu Sans at twelve pixels, from a sheet of glyphs that comes along: the platform may have no fonts, and draws
 * those that it has differently from one version to the next. Latin letters and common marks; others become a question
 * mark. Immutable and thread-safe.
 */
public final class Lettering {

    /** Pixels from one line of text to the next. */
    public static final int LINE = 16;

    /** The regular weight. */
    public static final Lettering REGULAR = load("regular");

    /** The bold weight. */
    public static final Lettering BOLD = load("bold");

    private static final int CELL = 16;
    private static final int COLUMNS = 16;

    private final Pixels sheet;
    private final Map<Integer, Glyph> glyphs;

    private Lettering(Pixels sheet, Map<Integer, Glyph> glyphs) {
        this.sheet = sheet;
        this.glyphs = glyphs;
    }

    private static Lettering load(String weight) {
        try {
            Pixels sheet = Pixels.of(new EncodedImage(resource(weight + ".png"), "png", 256, 256));
            Map<Integer, Glyph> glyphs = new TreeMap<>();
            for (String line : new String(resource(weight + ".txt"), StandardCharsets.US_ASCII).split("\n", -1)) {
                if (!line.isEmpty()) {
                    glyphs.put(
                            Integer.parseInt(line, 0, 4, 16),
                            new Glyph(glyphs.size(), Integer.parseInt(line, 5, line.length(), 10)));
                }
            }
            return new Lettering(sheet, glyphs);
        } catch (IOException e) {
            throw new UncheckedIOException("the glyphs that come along cannot be read", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Lettering.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing in the jar");
            }
            return in.readAllBytes();
        }
    }

    /** How many pixels wide a text is. */
    public int width(String text) {
        return text.codePoints().map(point -> glyph(point).advance()).sum();
    }

    /** Breaks a text at spaces into lines of at most this many pixels; where it needs more lines, the last ends with …. */
    public List<String> wrap(String text, int width, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                if (lines.size() == mostLines - 1) {
                    lines.add(cut(line + "…", width));
                    return lines;
                }
                lines.add(cut(line.toString(), width));
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(cut(line.toString(), width));
        return lines;
    }

    private String cut(String line, int width) {
        if (width(line) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + "…") > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + "…";
    }

    /** Draws a line of text whose upper left corner is here, in a colour {@code 0xRRGGBB}. */
    void draw(Canvas canvas, int left, int top, String text, int colour) {
        int x = left;
        for (int point : text.codePoints().toArray()) {
            Glyph glyph = glyph(point);
            int column = glyph.number() % COLUMNS * CELL;
            int row = glyph.number() / COLUMNS * CELL;
            for (int i = 0; i < CELL * CELL; i++) {
                int ink = sheet.rgb()[3 * ((row + i / CELL) * sheet.width() + column + i % CELL)] & 255;
                if (ink != 0) {
                    canvas.blend(x - 1 + i % CELL, top + i / CELL, colour, ink);
                }
            }
            x += glyph.advance();
        }
    }

    private Glyph glyph(int point) {
        Glyph glyph = glyphs.get(point);
        if (glyph == null) {
            glyph = glyphs.get((int) '?');
        }
        return Objects.requireNonNull(glyph, "the sheet has a question mark");
    }

    /** A glyph's cell, and how far the next one is. */
    private record Glyph(int number, int advance) {}
}
