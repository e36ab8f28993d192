package io.seedbed.cli;

import io.seedbed.assets.AssetPack;
import io.seedbed.assets.BadAssetException;
import io.seedbed.augment.StepException;
import io.seedbed.synthesis.PackSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a pack. */
@Command(
        name = "sheet",
        header = "Draw the models of a pack on one PNG, with what captions call them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class AssetsSheetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "An imported pack.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The PNG.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--categories", paramLabel = "NOUN", split = ",", description = "Draw only models of these nouns.")
    private List<String> categories = List.of();

    @Option(names = "--skip", paramLabel = "N", defaultValue = "0", description = "Begin after so many models.")
    private int skip;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "120",
            description = "Draw so many models at most (default: ${DEFAULT-VALUE}).")
    private int most;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws StepException {
        try {
            int drawn = PackSheet.write(AssetPack.open(folder), categories, skip, most, out);
            spec.commandLine().getOut().println("sheet  " + out + ", " + drawn + " models");
        } catch (BadAssetException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
