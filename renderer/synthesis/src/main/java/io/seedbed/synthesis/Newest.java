package io.seedbed.synthesis;

import io.seedbed.dataset.image.encode.ImageEncoding;
import io.seedbed.dataset.image.encode.Pixels;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.sheet.ContactSheet;
import io.seedbed.dataset.image.sheet.Tile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps a small sheet of some of the newest images of a job at work, for people who watch it. Not thread-safe. */
final class Newest {

    private static final int TILES = 4;
    private static final int SIZE = 224;
    private static final long PAUSE = Duration.ofMillis(1_200).toNanos();
    private static final ImageEncoding JPEG = new ImageEncoding(ImageEncoding.Kind.JPEG, 82);

    private final Path file;
    private final Deque<Tile> tiles = new ArrayDeque<>();
    private long last = System.nanoTime() - PAUSE;

    /**
     * A sheet without images.
     *
     * @param file a JPEG that is replaced at once whenever it changes
     */
    Newest(Path file) {
        this.file = file;
    }

    /** Shows the image, unless another one was added a moment ago. A sheet that cannot be written stays as it is. */
    void add(ImageRow row) {
        if (System.nanoTime() - last < PAUSE) {
            return;
        }
        last = System.nanoTime();
        try {
            String negative =
                    row.negatives().isEmpty() ? "" : row.negatives().get(0).negative();
            tiles.addLast(
                    new Tile(Pixels.of(row.image()).fitted(SIZE), ImageRow.key(row.index()), row.caption(), negative));
            if (tiles.size() > TILES) {
                tiles.removeFirst();
            }
            Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
            Pixels sheet = ContactSheet.pixels(List.copyOf(tiles), TILES);
            Files.write(
                    fresh,
                    JPEG.encode(sheet.rgb(), sheet.width(), sheet.height()).bytes());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            System.err.println("no preview: " + e);
        }
    }
}
