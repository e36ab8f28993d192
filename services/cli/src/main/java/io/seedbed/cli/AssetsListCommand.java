package io.seedbed.cli;

import io.seedbed.assets.AssetPack;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.PackModel;
import io.seedbed.cli.console.Table;
import io.seedbed.scene.surface.Colour;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists a pack. */
@Command(
        name = "list",
        header = "List the categories of a pack, or all its models.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AssetsListCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "An imported pack.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--models", description = "A line for each model, with its licence and whom to name.")
    private boolean models;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        AssetPack pack;
        try {
            pack = AssetPack.open(folder);
        } catch (BadAssetException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        PrintWriter print = spec.commandLine().getOut();
        Table table = models ? models(pack) : categories(pack);
        print.print(table.text(Output.terminal()));
        print.printf(
                "%n%,d models in %,d categories of the pack \"%s\", digest %s%n",
                pack.models().size(), pack.kinds().size(), pack.name(), pack.digest());
        print.flush();
        return 0;
    }

    private static Table categories(AssetPack pack) {
        Table table = new Table()
                .words("category")
                .words("group")
                .numbers("models")
                .numbers("height")
                .words("licences");
        Map<String, List<PackModel>> byNoun = pack.models().stream()
                .collect(Collectors.groupingBy(model -> model.naming().noun(), TreeMap::new, Collectors.toList()));
        byNoun.forEach((noun, all) -> table.row(
                pack.name() + ":" + noun,
                all.get(0).naming().group(),
                Integer.toString(all.size()),
                metres(all.get(all.size() / 2)),
                licences(all)));
        return table;
    }

    private static String licences(List<PackModel> models) {
        Map<String, Long> counts = models.stream()
                .map(model -> model.origin().licence())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<String> words = new ArrayList<>();
        counts.forEach((licence, count) -> words.add(counts.size() == 1 ? licence : count + " " + licence));
        return String.join(", ", words);
    }

    private static Table models(AssetPack pack) {
        Table table = new Table()
                .words("noun")
                .words("model")
                .words("colour")
                .numbers("height")
                .numbers("triangles")
                .words("licence")
                .words("attribution");
        for (PackModel model : pack.models()) {
            Colour colour = model.colour();
            table.row(
                    model.naming().noun(),
                    model.id(),
                    colour == null ? "" : colour.label(),
                    metres(model),
                    Integer.toString(model.triangles()),
                    model.origin().licence(),
                    model.origin().attribution());
        }
        return table;
    }

    private static String metres(PackModel model) {
        return String.format(Locale.ROOT, "%.2f m", model.size().y());
    }
}
