package io.seedbed.synthesis;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageStatistics;
import io.seedbed.dataset.image.card.AssetLicence;
import io.seedbed.dataset.image.card.ImageCard;
import io.seedbed.dataset.image.folder.ImageOutput;
import io.seedbed.dataset.image.folder.WrittenImages;
import io.seedbed.dataset.image.shard.ImageShard;
import io.seedbed.scene.catalogue.Catalogue;
import io.seedbed.scene.catalogue.Category;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs a job to its end: in this process, or with worker processes, of which each renders whole shards. A job that was cut
 * off goes on where it was: a finished shard is never rendered twice. The bytes are the same however many workers there are.
 */
public final class RenderRun {

    private static final String LICENCE = "cc0-1.0";

    private final int workers;
    private final String command;

    /**
     * A way to run jobs.
     *
     * @param workers processors to keep busy: each two get a process, since one thread draws while others make scenes and
     *     describe them; 1 for this process alone
     * @param command the command line, for the data set's card
     */
    public RenderRun(int workers, String command) {
        this.workers = workers;
        this.command = command;
    }

    /**
     * Renders what is missing of a job and puts its data set together.
     *
     * @param out a folder that is not there, is empty, or holds this job unfinished
     * @throws StepException of kind USER if the recipe or the folder is wrong; of kind RESOURCES if there is no graphics
     *     context, or the disk failed
     */
    public RenderResult run(RenderJob job, Path out, Progress progress) throws StepException, InterruptedException {
        long begun = System.nanoTime();
        Scenes scenes = Scenes.checked(job);
        ImageOutput output = output(job, out);
        List<Integer> missing = new ArrayList<>();
        long left = 0;
        for (int shard = 0; shard < job.shards(); shard++) {
            if (!output.isFinished(shard)) {
                missing.add(shard);
                left += job.end(shard) - job.first(shard);
            }
        }
        Count count = new Count(job.count() - left, job.count(), progress);
        if (workers > 1 && !missing.isEmpty()) {
            new WorkerProcesses(job, out, count).render(missing, Math.min(workers / 2, missing.size()));
        } else if (!missing.isEmpty()) {
            here(job, scenes, output, missing, count);
        }
        progress.update("putting the data set together", 0, 0);
        return assemble(job, scenes, output, out, left, begun);
    }

    /**
     * Puts the data set together of shards that all are finished, by whomever.
     *
     * @param out the folder that they were rendered into, or a new one with all of them where {@link #shard} says
     * @throws StepException of kind RESOURCES if a shard is missing, or the disk failed
     */
    public RenderResult assemble(RenderJob job, Path out) throws StepException {
        return assemble(job, Scenes.of(job), output(job, out), out, 0, System.nanoTime());
    }

    /**
     * Where a shard of a job lies once it is finished.
     *
     * @throws StepException of kind USER if the folder holds another job; of kind RESOURCES if the disk failed
     */
    public static Path shard(RenderJob job, Path out, int shard) throws StepException {
        return output(job, out).shard(shard);
    }

    private static ImageOutput output(RenderJob job, Path out) throws StepException {
        return ImageOutput.open(out, job.format(), job.toJson());
    }

    private RenderResult assemble(RenderJob job, Scenes scenes, ImageOutput output, Path out, long rendered, long begun)
            throws StepException {
        WrittenImages written = output.finish(job.shards(), statistics -> card(job, scenes, statistics));
        SortedMap<String, Long> dropped = written.statistics().counts().getOrDefault(Rows.DROPPED, new TreeMap<>());
        return new RenderResult(
                out, written.digest(), written.statistics(), dropped, rendered, (System.nanoTime() - begun) / 1e9);
    }

    private static void here(RenderJob job, Scenes scenes, ImageOutput output, List<Integer> missing, Count count)
            throws StepException, InterruptedException {
        try (ShardRenderer renderer = Graphics.open(job, scenes)) {
            for (int number : missing) {
                try (ImageShard shard = output.write(number)) {
                    renderer.render(shard, number, outcome -> count.add(1));
                }
            }
        }
    }

    private ImageCard card(RenderJob job, Scenes scenes, ImageStatistics statistics) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("command", command);
        settings.put("seed", Long.toString(job.seed()));
        settings.put("start", Long.toString(job.start()));
        settings.put("size", job.picture().width() + " × " + job.picture().height());
        settings.put("samples per pixel", Integer.toString(job.picture().samples()));
        settings.put("recipe", job.recipe());
        if (job.pairs()) {
            settings.put(
                    "pairs",
                    "each odd image shows the scene before it with one thing changed, where the pixels tell so");
        }
        job.packs().forEach(pack -> settings.put("asset pack " + pack.name(), "digest " + pack.digest()));
        Set<String> shown = statistics
                .counts()
                .getOrDefault(Rows.ASSET, Collections.emptySortedMap())
                .keySet();
        List<AssetLicence> assets = scenes.licences().stream()
                .filter(asset -> shown.contains(asset.name()))
                .toList();
        SortedMap<String, String> groups = scenes.groups();
        for (Category category : Catalogue.builtIn().categories()) {
            groups.put(category.name(), category.group());
        }
        groups.put("person", "person");
        return new ImageCard(
                "Synthetic images with verified captions",
                "Procedural 3D scenes with dense captions in the manner of SyViC (Cascante-Bonilla et al. 2023), rendered by"
                        + " Seedbed. Every clause of a caption was checked against the pixels, and every hard negative is"
                        + " false in them.",
                licence(assets),
                settings,
                new TreeMap<>(),
                assets,
                groups);
    }

    /** What the images may be used under, given what they show: the one licence that asks for more than nothing, if it is one. */
    private static String licence(List<AssetLicence> assets) {
        List<String> asking = assets.stream()
                .map(asset -> asset.licence().toLowerCase(Locale.ROOT).replace("-us", ""))
                .filter(licence -> !licence.equals(LICENCE))
                .distinct()
                .toList();
        if (asking.isEmpty()) {
            return LICENCE;
        }
        return asking.size() == 1 && asking.get(0).matches("cc-by-[0-9.]+") ? asking.get(0) : "other";
    }

    /** Counts images and tells of them. Thread-safe. */
    static final class Count {
        private final long total;
        private final Progress progress;
        private long done;

        Count(long done, long total, Progress progress) {
            this.done = done;
            this.total = total;
            this.progress = progress;
        }

        /** So many more were written; fewer, where a process has died over them. */
        synchronized void add(long images) {
            done += images;
            progress.update("rendering", done, total);
        }
    }
}
