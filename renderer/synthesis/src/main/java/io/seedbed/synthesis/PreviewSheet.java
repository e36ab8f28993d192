package io.seedbed.synthesis;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.image.encode.Pixels;
import io.seedbed.dataset.image.sheet.ContactSheet;
import io.seedbed.dataset.image.sheet.Tile;
import io.seedbed.scene.language.Description;
import io.seedbed.scene.language.Negative;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A look at a job before it is run: its first images with captions and negatives on one sheet. Stateless. */
public final class PreviewSheet {

    private static final int COLUMNS = 4;

    private PreviewSheet() {}

    /**
     * Renders images of a job.
     *
     * @param images how many at most
     * @param file for the sheet, a PNG
     * @throws StepException as {@link RenderRun#run} throws them
     */
    public static void write(RenderJob job, int images, Path file, Progress progress)
            throws StepException, InterruptedException {
        Scenes scenes = Scenes.checked(job);
        List<Tile> tiles = new ArrayList<>();
        long end = job.start() + Math.min(images, job.count());
        try (ShardRenderer renderer = Graphics.open(job, scenes)) {
            for (long index = job.start(); index < end; index += job.pairs() ? 2 : 1) {
                renderer.look(index).forEach((number, look) -> tiles.add(tile(look, number)));
                progress.update("rendering", tiles.size(), end - job.start());
            }
        }
        try {
            DurableFiles.write(file.toAbsolutePath(), ContactSheet.png(tiles, COLUMNS));
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, file + " cannot be written: " + e, e);
        }
    }

    private static Tile tile(ShardRenderer.Look look, long index) {
        Description description = look.description();
        Pixels pixels = new Pixels(
                look.frame().width(), look.frame().height(), look.frame().rgb());
        if (look.counterpart().isPresent()) {
            Counterpart pair = look.counterpart().get();
            return new Tile(pixels, Long.toString(index), pair.caption(), pair.other());
        }
        String caption = description.captions().isEmpty()
                ? ""
                : description.captions().get(0).text();
        String negative = description.negatives().stream()
                .flatMap(List::stream)
                .filter(one -> !one.kind().isShuffle())
                .findFirst()
                .map(Negative::text)
                .orElse("");
        return new Tile(pixels, Long.toString(index), caption, negative);
    }
}
