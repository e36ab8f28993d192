package io.seedbed.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code seedbed}. */
@Command(
        name = "seedbed",
        header = "Grows a small data set into a better model.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            Llm2LlmCommand.class,
            RenderCommand.class,
            AssetsCommand.class,
            UpCommand.class,
            SubmitCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  seedbed demo                                  the whole loop on built-in data, in a few minutes",
            "  seedbed llm2llm --train seed.csv --test test.csv --pool more.jsonl --out grown",
            "  seedbed render --count 1000 --out images      synthetic images with captions",
            "  seedbed up                                    the platform: Kafka, REST, dashboard",
            "  seedbed submit job.yaml --wait                send it a job",
            "  seedbed test                                  build everything and run every test",
            "",
            "Exit codes: 0 done, 1 failed, 2 bad input."
        })
public final class Seedbed implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an unexpected failure.")
    private boolean debug;

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the command line and gives its exit code. */
    public static int run(String... args) {
        Seedbed seedbed = new Seedbed();
        CommandLine commandLine = new CommandLine(seedbed);
        commandLine.setParameterExceptionHandler(Seedbed::explain);
        commandLine.setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.report(failure, command.getErr(), seedbed.debug));
        commandLine.setUsageHelpAutoWidth(true);
        return commandLine.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explain(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("seedbed: "
                + String.valueOf(wrong.getMessage()).lines().findFirst().orElse("") + "; see '"
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return CommandLine.ExitCode.USAGE;
    }
}
