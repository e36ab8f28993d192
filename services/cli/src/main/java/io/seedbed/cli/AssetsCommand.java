package io.seedbed.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asset packs. */
@Command(
        name = "assets",
        header = "Import 3D models from elsewhere, so that rendered images show them too.",
        description = {
            "",
            "An imported pack is a folder with compact meshes and pack.json: what captions call each model, its size, its licence"
                    + " and whom to name. 'seedbed render --assets DIR' shows its models beside the built-in catalogue, and the"
                    + " data set's card lists the licence of every model that the images show."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AssetsImportCommand.class,
            AssetsListCommand.class,
            AssetsSheetCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  seedbed assets import /usr/share/sweethome3d/furniture --out furniture",
            "  seedbed assets import my-models --licence CC-BY-4.0 --out mine",
            "  seedbed assets list furniture",
            "  seedbed assets sheet furniture --out furniture.png",
            "  seedbed render --count 100 --assets furniture --out images"
        })
final class AssetsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
