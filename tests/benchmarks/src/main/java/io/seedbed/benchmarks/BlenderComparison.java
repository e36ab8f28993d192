package io.seedbed.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.seedbed.dataset.image.encode.Png;
import io.seedbed.render.Engine;
import io.seedbed.render.EngineSettings;
import io.seedbed.scene.place.Recipes;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.stage.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The same triangles, light and size in this engine and in Blender, both written to PNG: images per CPU-second. Reading or
 * making the scene and the first image count on neither side; this side draws ids and depth as well. Blender's Cycles needs
 * no display, EEVEE and Workbench run under {@code xvfb-run} (Debian: {@code blender xvfb xauth}).
 */
@Command(
        name = "blender-comparison",
        description = "Images per CPU-second beside Blender's Cycles, EEVEE and Workbench.",
        mixinStandardHelpOptions = true)
public final class BlenderComparison implements Callable<Integer> {

    private static final int TURNS = 10;

    @Option(names = "--scenes", description = "Scenes of the default recipe (default: ${DEFAULT-VALUE}).")
    private int scenes = 12;

    @Option(names = "--seed", description = "Seed of the scenes (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--size", description = "Pixels on each side (default: ${DEFAULT-VALUE}).")
    private int size = 224;

    @Option(names = "--samples", description = "Of Cycles and EEVEE (default: ${DEFAULT-VALUE}).")
    private int samples = 16;

    @Option(names = "--out", required = true, description = "A folder for scenes and images.")
    private Path out = Path.of("");

    /** Compares; the exit code is 1 if Blender failed. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new BlenderComparison()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(out);
        Sampler sampler = Sampler.builtIn();
        Stages stages = Stages.builtIn();
        List<Stage> all = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            all.add(stages.of(sampler.scene(Recipes.builtIn("default"), seed, i)));
            SceneExport.write(all.get(i), out, String.format(Locale.ROOT, "%04d", i));
        }
        double ours = ours(all);
        System.out.println(
                "\n| " + scenes + " scenes, " + size + "² | CPU-ms an image | times ours |\n| --- | --- | --- |");
        System.out.printf(Locale.ROOT, "| Seedbed, with ids and depth | %.0f | 1 |%n", 1000 * ours);
        for (String engine : List.of("CYCLES", "BLENDER_EEVEE", "BLENDER_WORKBENCH")) {
            double theirs = theirs(engine);
            System.out.printf(Locale.ROOT, "| Blender %s | %.0f | %.1f |%n", engine, 1000 * theirs, theirs / ours);
        }
        return 0;
    }

    /** CPU-seconds of an image, all threads of this process counted. */
    private double ours(List<Stage> stages) throws IOException {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (Engine engine = Engine.open(EngineSettings.DEFAULT.withShadowsFor(size, size))) {
            for (int turn = 0; turn < TURNS; turn++) {
                draw(engine, stages);
            }
            long begun = machine.getProcessCpuTime();
            for (int turn = 0; turn < TURNS; turn++) {
                draw(engine, stages);
            }
            return (machine.getProcessCpuTime() - begun) / 1e9 / TURNS / stages.size();
        }
    }

    private void draw(Engine engine, List<Stage> stages) throws IOException {
        for (int i = 0; i < stages.size(); i++) {
            byte[] rgb = engine.render(stages.get(i), size, size).rgb();
            Files.write(out.resolve(String.format(Locale.ROOT, "%04d-seedbed.png", i)), Png.rgb(rgb, size, size));
        }
    }

    private double theirs(String engine) throws IOException, InterruptedException {
        Path script = out.resolve("blender.py");
        try (InputStream text = Objects.requireNonNull(
                BlenderComparison.class.getResourceAsStream("blender.py"), "blender.py is beside this class")) {
            Files.write(script, text.readAllBytes());
        }
        List<String> command = new ArrayList<>();
        if (!engine.equals("CYCLES")) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 640x480x24"));
        }
        command.addAll(List.of("blender", "-b", "--python-exit-code", "1", "-P", script.toString(), "--"));
        command.addAll(List.of(out.toString(), engine, String.valueOf(samples), String.valueOf(size)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        String last = said.lines()
                .filter(line -> line.startsWith("seedbed "))
                .findFirst()
                .orElseThrow(() -> new IOException(engine + " ended with " + status + ": " + said));
        String[] parts = last.split(" ", -1);
        return Double.parseDouble(parts[1]) / Integer.parseInt(parts[2]);
    }
}
