package io.seedbed.dataset.image.folder;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageStatistics;
import io.seedbed.dataset.image.shard.ShardManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finished shards of one data set, in the order of their images.
 *
 * @param all that hold images; at least one
 * @param withRejects that hold indices without an image
 */
record Shards(List<Shard> all, List<Shard> withRejects) {
    Shards {
        all = List.copyOf(all);
        withRejects = List.copyOf(withRejects);
    }

    /**
     * Reads the manifests, in any order of the folders.
     *
     * @throws StepException if shards do not belong together
     */
    static Shards of(List<Path> folders) throws IOException, StepException {
        List<Shard> shards = new ArrayList<>();
        for (Path folder : folders) {
            shards.add(new Shard(folder, ShardManifest.of(folder)));
        }
        if (shards.isEmpty()) {
            throw new StepException(StepException.Kind.USER, "a data set has at least one shard");
        }
        shards.sort(Comparator.comparingLong(shard -> shard.manifest().first()));
        List<Shard> rejecting =
                shards.stream().filter(shard -> shard.manifest().hasRejects()).toList();
        shards.removeIf(shard -> shard.manifest().statistics().images() == 0);
        if (shards.isEmpty()) {
            throw new StepException(
                    StepException.Kind.USER,
                    "no image could be made; the reasons are in "
                            + rejecting.get(0).folder().resolve("parts").resolve("rejects.jsonl"));
        }
        for (int i = 1; i < shards.size(); i++) {
            requireFit(shards.get(i - 1), shards.get(i));
        }
        return new Shards(shards, rejecting);
    }

    private static void requireFit(Shard before, Shard after) throws StepException {
        ShardManifest first = before.manifest();
        ShardManifest second = after.manifest();
        if (second.first() <= first.last()) {
            throw new StepException(
                    StepException.Kind.USER,
                    after.folder() + " begins with image " + second.first() + ", but " + before.folder()
                            + " goes on to image " + first.last());
        }
        if (first.format() != second.format()
                || !first.extension().equals(second.extension())
                || !first.extras().equals(second.extras())) {
            throw new StepException(
                    StepException.Kind.USER,
                    before.folder() + " and " + after.folder() + " are not of one data set: " + kind(first) + " and "
                            + kind(second));
        }
    }

    private static String kind(ShardManifest manifest) {
        return manifest.format().id() + " with " + manifest.extension() + " and " + manifest.extras();
    }

    ImageFormat format() {
        return all.get(0).manifest().format();
    }

    ShardManifest any() {
        return all.get(0).manifest();
    }

    ImageStatistics statistics() {
        return Stream.concat(
                        all.stream(),
                        withRejects.stream()
                                .filter(shard -> shard.manifest().statistics().images() == 0))
                .map(shard -> shard.manifest().statistics())
                .reduce(ImageStatistics.NONE, ImageStatistics::plus);
    }

    /** A finished shard. */
    record Shard(Path folder, ShardManifest manifest) {}
}
