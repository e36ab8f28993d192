package io.seedbed.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Stands for {@code seedbed up} in the list of commands. The launcher starts the platform itself, which is a program of its
 * own.
 */
@Command(
        name = "up",
        header = "Run the whole platform on this machine: services, broker and database.",
        description = {"", "See `seedbed up --help` through the launcher."})
final class UpCommand implements Callable<Integer> {

    @Parameters(hidden = true, arity = "0..*")
    private List<String> rest = List.of();

    @Override
    public Integer call() {
        throw new IllegalArgumentException("up " + String.join(" ", rest)
                + ": the platform is started by the launcher ./seedbed at the top of the repository");
    }
}
