package io.seedbed.cli;

import io.seedbed.augment.Progress;
import io.seedbed.cli.console.ProgressBar;
import io.seedbed.cli.console.Terminal;
import java.nio.charset.Charset;
import java.time.InstantSource;
import picocli.CommandLine.Option;

/** The options that decide what a command prints, and how it shows progress under them. */
final class Output {

    @Option(names = "--json", description = "Make the last line of standard output one JSON object.")
    boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    boolean quiet;

    /** The terminal that the command runs in, if it does. */
    static Terminal terminal() {
        return Terminal.detect(System.getenv(), Charset.defaultCharset());
    }

    /** A bar whose closing leaves standard error open. */
    ProgressBar bar() {
        return new ProgressBar(System.err, terminal(), InstantSource.system());
    }

    /** The bar, or nothing where none is wanted. */
    Progress shown(ProgressBar bar) {
        return quiet ? Progress.NONE : bar;
    }
}
