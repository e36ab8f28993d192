package io.seedbed.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.cli.console.ProgressBar;
import io.seedbed.synthesis.PreviewSheet;
import io.seedbed.synthesis.RenderJob;
import io.seedbed.synthesis.RenderResult;
import io.seedbed.synthesis.RenderRun;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Synthetic images with captions. */
@Command(
        name = "render",
        header = "Render synthetic images with dense captions that are true in the pixels.",
        description = {
            "",
            "Makes procedural 3D scenes of objects and people, renders them without a display or a graphics card, writes"
                    + " captions whose every clause was checked against the pixels, and hard negatives that are false in"
                    + " them. Image i of a recipe and a seed is always the same.",
            "",
            "An interrupted command goes on where it was when it is given again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  seedbed render --count 1000 --seed 1 --format webdataset --out images",
            "  seedbed render --count 24 --recipe people --preview people.png",
            "  seedbed render --count 2000 --pairs --format csv --out pairs",
            "  seedbed render --count 5000 --size 512 --recipe mine.yaml --extras ids,depth --format coco --out coco",
            "  seedbed render --count 1000 --assets furniture --out images",
            "  seedbed render --count 50000 --workers 4 --encoding jpg --format parquet --out images"
        })
final class RenderCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PREVIEW = 24;
    private static final int REASONS = 5;

    @Mixin
    private final RenderOptions options = new RenderOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A new or empty folder for the data set, or one where the same job was interrupted.")
    @Nullable
    private Path out;

    @Option(
            names = "--preview",
            paramLabel = "FILE",
            description = "Write one PNG with the first 24 images, their captions and negatives, and no data set.")
    @Nullable
    private Path preview;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Processors to keep busy; changes no byte (default: all).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final Output output = new Output();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Workers.checked(workers);
        if (preview == null && out == null) {
            throw new IllegalArgumentException(
                    "say where to write: --out DIR for the data set, --preview FILE for a look");
        }
        RenderJob job = options.job();
        PrintWriter print = spec.commandLine().getOut();
        if (preview != null) {
            try (ProgressBar bar = output.bar()) {
                PreviewSheet.write(job, PREVIEW, preview, output.shown(bar));
            }
            print.println("preview  " + preview);
        }
        if (out != null) {
            RenderResult result;
            try (ProgressBar bar = output.bar()) {
                result = new RenderRun(workers, CommandText.of(spec)).run(job, out, output.shown(bar));
            }
            print(result, print);
        }
        print.flush();
        return 0;
    }

    private void print(RenderResult result, PrintWriter print) {
        print.printf("images   %,d, %.1f a second%n", result.images(), result.imagesPerSecond());
        if (result.pairs() > 0) {
            print.printf("pairs    %,d%n", result.pairs());
        }
        if (result.rejected() > 0) {
            print.printf(
                    "rejected %,d scenes that could not be made: %s%n",
                    result.rejected(), result.folder().resolve("rejects.jsonl"));
        }
        print.printf("dropped  %,d clauses that the pixels do not show%n", result.droppedClauses());
        result.dropped().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS)
                .forEach(reason -> print.printf("         %,7d  %s%n", reason.getValue(), reason.getKey()));
        print.println("digest   " + result.digest());
        print.println("card     " + result.folder().resolve("README.md"));
        print.println("files    " + result.folder());
        if (output.json) {
            print.println(JSON.createObjectNode()
                    .put("images", result.images())
                    .put("imagesPerSecond", result.imagesPerSecond())
                    .put("digest", result.digest())
                    .put("droppedClauses", result.droppedClauses())
                    .put("rejected", result.rejected())
                    .put("pairs", result.pairs()));
        }
    }
}
