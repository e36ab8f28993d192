package io.seedbed.dataset.image.sheet;

import io.seedbed.dataset.image.encode.Pixels;
import java.util.ArrayList;
import java.util.List;

/** Pictures side by side with their captions below. Stateless and thread-safe. */
public final class ContactSheet {

    private static final int GAP = 12;
    private static final int PAPER = 0xffffff;
    private static final int EDGE = 0xd0d7de;
    private static final int TITLE = 0x57606a;
    private static final int TRUE = 0x1f2328;
    private static final int FALSE = 0xc0392b;
    private static final int CAPTION_LINES = 9;
    private static final int NEGATIVE_LINES = 3;

    private ContactSheet() {}

    /** Draws tiles in rows of this many, and gives the bytes of a PNG. */
    public static byte[] png(List<Tile> tiles, int columns) {
        return draw(tiles, columns).png();
    }

    /** Draws tiles in rows of this many. */
    public static Pixels pixels(List<Tile> tiles, int columns) {
        return draw(tiles, columns).pixels();
    }

    private static Canvas draw(List<Tile> tiles, int columns) {
        if (tiles.isEmpty() || columns < 1) {
            throw new IllegalArgumentException(tiles.size() + " tiles in " + columns + " columns");
        }
        int cell = tiles.stream().mapToInt(tile -> tile.picture().width()).max().orElseThrow();
        List<List<Line>> texts = tiles.stream().map(tile -> lines(tile, cell)).toList();
        List<Integer> tops = new ArrayList<>();
        int bottom = GAP;
        for (int first = 0; first < tiles.size(); first += columns) {
            tops.add(bottom);
            int tallest = 0;
            for (int i = first; i < Math.min(first + columns, tiles.size()); i++) {
                tallest = Math.max(
                        tallest,
                        tiles.get(i).picture().height() + 6 + texts.get(i).size() * Lettering.LINE);
            }
            bottom += tallest + GAP;
        }
        int across = Math.min(columns, tiles.size());
        Canvas canvas = new Canvas(GAP + across * (cell + GAP), bottom, PAPER);
        for (int i = 0; i < tiles.size(); i++) {
            int left = GAP + i % columns * (cell + GAP);
            int top = tops.get(i / columns);
            Pixels picture = tiles.get(i).picture();
            canvas.fill(left - 1, top - 1, picture.width() + 2, picture.height() + 2, EDGE);
            canvas.put(picture, left, top);
            int line = top + picture.height() + 5;
            for (Line text : texts.get(i)) {
                text.lettering().draw(canvas, left, line, text.text(), text.colour());
                line += Lettering.LINE;
            }
        }
        return canvas;
    }

    private static List<Line> lines(Tile tile, int width) {
        List<Line> lines = new ArrayList<>();
        add(lines, tile.title(), Lettering.BOLD, width, 1, TITLE);
        add(lines, tile.caption(), Lettering.REGULAR, width, CAPTION_LINES, TRUE);
        add(
                lines,
                tile.negative().isEmpty() ? "" : "× " + tile.negative(),
                Lettering.REGULAR,
                width,
                NEGATIVE_LINES,
                FALSE);
        return lines;
    }

    private static void add(List<Line> lines, String text, Lettering lettering, int width, int most, int colour) {
        if (!text.isBlank()) {
            lettering.wrap(text, width, most).forEach(line -> lines.add(new Line(line, lettering, colour)));
        }
    }

    private record Line(String text, Lettering lettering, int colour) {}
}
