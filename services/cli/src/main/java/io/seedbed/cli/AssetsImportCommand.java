package io.seedbed.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.assets.AssetPack;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.intake.Import;
import io.seedbed.assets.intake.ImportResult;
import io.seedbed.cli.console.ProgressBar;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a pack. */
@Command(
        name = "import",
        header = "Import models as a pack.",
        description = {
            "",
            "FROM is a folder or zip of .obj, .gltf and .glb files, one such file, or Sweet Home 3D's furniture (a .sh3f library or"
                    + " the folder that holds them, in Debian /usr/share/sweethome3d/furniture). A pack.yaml beside the models may tell"
                    + " nouns, sizes, axes and licences; without it, nouns follow from the files' names. A model that cannot be used"
                    + " is kept out, and rejected.jsonl says why."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class AssetsImportCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REASONS = 5;

    @Parameters(paramLabel = "FROM", description = "Where the models are.")
    @SuppressWarnings("NullAway.Init")
    private Path from;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "A folder for the pack; a pack that is there is replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--triangles",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Budget of a model, 50 to 100000; larger ones are reduced (default: ${DEFAULT-VALUE}).")
    private int triangles;

    @Option(
            names = "--categories",
            paramLabel = "NOUN",
            split = ",",
            description = "Import only models of these nouns or groups.")
    private List<String> categories = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "What stands before the colon of the pack's categories (default: the manifest's or the file's name).")
    @Nullable
    private String name;

    @Option(
            names = "--licence",
            paramLabel = "NAME",
            description = "Licence of the models, for instance CC-BY-4.0, where no manifest tells another.")
    @Nullable
    private String licence;

    @Mixin
    private final Output output = new Output();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Import job = new Import(new Import.Settings(triangles, categories, name, licence));
        ImportResult result;
        try (ProgressBar bar = output.bar()) {
            result = job.run(from, out, (done, all) -> output.shown(bar).update("importing", done, all));
        } catch (BadAssetException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        print(result);
        return 0;
    }

    private void print(ImportResult result) {
        AssetPack pack = result.pack();
        PrintWriter print = spec.commandLine().getOut();
        print.printf(
                "models     %,d in %,d categories%n",
                pack.models().size(), pack.kinds().size());
        print.printf(
                "triangles  %,d, before %,d%n",
                pack.models().stream().mapToLong(model -> model.triangles()).sum(),
                pack.models().stream()
                        .mapToLong(model -> model.trianglesBefore())
                        .sum());
        if (result.rejected() > 0) {
            print.printf("kept out   %,d; all with reasons in %s%n", result.rejected(), out.resolve("rejected.jsonl"));
            result.reasons().entrySet().stream()
                    .limit(REASONS)
                    .forEach(reason -> print.printf("           %,5d  %s%n", reason.getValue(), reason.getKey()));
        }
        long unknown = pack.models().stream()
                .filter(model -> model.origin().licence().equals("unknown"))
                .count();
        if (unknown > 0) {
            print.printf("licence    unknown of %,d models: tell it in pack.yaml, or with --licence%n", unknown);
        }
        print.println("digest     " + pack.digest());
        print.println("pack       " + out);
        if (output.json) {
            print.println(JSON.createObjectNode()
                    .put("name", pack.name())
                    .put("models", pack.models().size())
                    .put("categories", pack.kinds().size())
                    .put("rejected", result.rejected())
                    .put("digest", pack.digest()));
        }
        print.flush();
    }
}
