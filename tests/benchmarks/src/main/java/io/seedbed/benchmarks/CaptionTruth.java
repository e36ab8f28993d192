package io.seedbed.benchmarks;

import io.seedbed.dataset.image.encode.Png;
import io.seedbed.render.Engine;
import io.seedbed.render.EngineSettings;
import io.seedbed.scene.language.Describer;
import io.seedbed.scene.language.Description;
import io.seedbed.scene.place.Recipe;
import io.seedbed.scene.place.Recipes;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.place.UnsatisfiableException;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Frame;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Renders and describes scenes and lets the independent auditor judge all that is said: clauses of captions, regions and
 * answers must not be false, negatives not true. To show that the auditor is not blind, it is given clauses that were made
 * false by a swap as well, and must say so.
 */
@Command(
        name = "caption-truth",
        description = "Audits the captions and negatives of rendered scenes independently.",
        mixinStandardHelpOptions = true)
public final class CaptionTruth implements Callable<Integer> {

    @Option(names = "--scenes", description = "Scenes of each recipe (default: ${DEFAULT-VALUE}).")
    private int scenes = 1000;

    @Option(names = "--seed", description = "Seed of the scenes (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--start", description = "Index of the first scene (default: ${DEFAULT-VALUE}).")
    private long start;

    @Option(names = "--recipe", description = "Built-in recipes (default: default and relations).")
    private List<String> recipes = List.of("default", "relations");

    @Option(names = "--size", description = "Pixels on each side (default: ${DEFAULT-VALUE}).")
    private int size = 224;

    @Option(names = "--out", description = "A folder for the pictures of which something false was said.")
    @Nullable
    private Path out;

    private final Describer describer = Describer.builtIn();
    private final Sampler sampler = Sampler.builtIn();
    private final Stages stages = Stages.builtIn();
    private final AuditTally tally = new AuditTally();
    private long describing;

    /** Runs the audit; the exit code is 1 if something false was said. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CaptionTruth()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (Engine engine = Engine.open(EngineSettings.DEFAULT.withShadowsFor(size, size))) {
            for (String name : recipes) {
                Recipe recipe = Recipes.builtIn(name);
                for (long index = start; index < start + scenes; index++) {
                    Optional<SceneSpec> spec = sample(recipe, index);
                    if (spec.isPresent()) {
                        audit(name, index, spec.get(), engine);
                    }
                }
            }
        }
        System.out.println(tally.text());
        System.out.printf("%ndescribing: %.1f CPU-ms an image%n", describing / 1e6 / Math.max(1, tally.scenes()));
        return tally.isFaultless() ? 0 : 1;
    }

    private Optional<SceneSpec> sample(Recipe recipe, long index) {
        try {
            return Optional.of(sampler.scene(recipe, seed, index));
        } catch (UnsatisfiableException e) {
            tally.unsatisfied(e.constraint());
            return Optional.empty();
        }
    }

    private void audit(String recipe, long index, SceneSpec spec, Engine engine) throws IOException {
        Stage stage = stages.of(spec);
        Frame frame = engine.render(stage, size, size);
        long begun = cpu();
        Description description = describer.describe(spec, stage, frame, seed, index);
        describing += cpu() - begun;
        List<String> faults = tally.add(description, frame, stage.camera(), labels(spec));
        for (String fault : faults) {
            System.out.println(recipe + " " + seed + " " + index + ": " + fault);
        }
        if (!faults.isEmpty() && out != null) {
            Files.createDirectories(out);
            Files.write(out.resolve(recipe + "-" + seed + "-" + index + ".png"), Png.rgb(frame.rgb(), size, size));
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<Integer, String> labels(SceneSpec spec) {
        Map<Integer, String> labels = new TreeMap<>();
        spec.objects().forEach(object -> labels.put(labels.size() + 1, object.category()));
        spec.people().forEach(person -> labels.put(labels.size() + 1, "human"));
        return labels;
    }
}
