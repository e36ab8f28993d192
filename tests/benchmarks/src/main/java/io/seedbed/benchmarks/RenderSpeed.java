package io.seedbed.benchmarks;

import io.seedbed.dataset.WholeFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What images cost: the command line as a process, from its start to the finished data set, with all processes that it starts.
 * Two counts are rendered, so that the cost of an image more can be told from that of the start.
 */
@Command(
        name = "render-speed",
        description = "Images a second, CPU time an image and memory of ./seedbed render.",
        mixinStandardHelpOptions = true)
public final class RenderSpeed implements Callable<Integer> {

    /** Eight to ten things with a person. */
    private static final String CROWDED = """
            {"name": "crowded", "groups": ["household", "food", "toys", "tools", "furniture", "animals"],
             "objects": {"least": 8, "most": 10}, "people": 1, "peopleShare": 1}
            """;

    @Option(names = "--counts", split = ",", description = "Images of each turn (default: ${DEFAULT-VALUE}).")
    private List<Integer> counts = List.of(500, 2000);

    @Option(
            names = "--recipes",
            split = ",",
            description =
                    "Built-in recipes, or crowded: eight to ten things with a person (default: ${DEFAULT-VALUE}).")
    private List<String> recipes = List.of("default", "crowded");

    @Option(names = "--sizes", split = ",", description = "Pixels on each side (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(224, 512);

    @Option(names = "--out", required = true, description = "A folder for the data sets, which are deleted again.")
    private Path out = Path.of("");

    private record Cost(int count, double seconds, double cpuSeconds, double gigabytes) {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new RenderSpeed()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        Path crowded = Files.writeString(out.resolve("crowded.json"), CROWDED);
        System.out.println("\n| recipe | size | images | seconds | images/s | CPU-ms an image | most memory, GB |"
                + " an image more: images/s, CPU-ms |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (String recipe : recipes) {
            for (int size : sizes) {
                List<Cost> costs = new ArrayList<>();
                for (int count : counts) {
                    costs.add(render(recipe.equals("crowded") ? crowded.toString() : recipe, size, count));
                    print(recipe, size, costs);
                }
            }
        }
        return 0;
    }

    private Cost render(String recipe, int size, int count) throws IOException, InterruptedException {
        Path folder = out.resolve("images-" + count + "-" + size);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.seedbed.cli.Seedbed",
                "render",
                "--quiet",
                "--recipe",
                recipe,
                "--size",
                String.valueOf(size),
                "--count",
                String.valueOf(count),
                "--extras",
                "ids,depth",
                "--format",
                "webdataset",
                "--out",
                folder.toString());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessTree tree = new ProcessTree(process);
        int status = tree.watch();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (status != 0) {
            throw new IOException("rendering ended with " + status);
        }
        WholeFolders.delete(folder);
        return new Cost(count, seconds, tree.cpuSeconds(), tree.mostGigabytes());
    }

    private static void print(String recipe, int size, List<Cost> costs) {
        Cost last = costs.get(costs.size() - 1);
        String more = "";
        if (costs.size() > 1) {
            Cost before = costs.get(costs.size() - 2);
            int images = last.count() - before.count();
            more = String.format(
                    Locale.ROOT,
                    "%.1f, %.0f",
                    images / (last.seconds() - before.seconds()),
                    1000 * (last.cpuSeconds() - before.cpuSeconds()) / images);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d² | %d | %.0f | %.1f | %.0f | %.2f | %s |%n",
                recipe,
                size,
                last.count(),
                last.seconds(),
                last.count() / last.seconds(),
                1000 * last.cpuSeconds() / last.count(),
                last.gigabytes(),
                more);
    }
}
