package io.seedbed.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line that makes a run again, without what changes no result. */
final class CommandText {

    private static final Set<String> NO_MATTER = Set.of("--json", "--quiet", "--workers", "--debug");

    private CommandText() {}

    /** The options that were given, in the order in which the help lists them. */
    static String of(CommandSpec spec) {
        StringBuilder text = new StringBuilder(spec.qualifiedName());
        for (OptionSpec option : spec.options()) {
            List<String> values = option.originalStringValues();
            if (NO_MATTER.contains(option.longestName())
                    || spec.commandLine().getParseResult() == null
                    || !spec.commandLine().getParseResult().hasMatchedOption(option)) {
                continue;
            }
            for (String value : values) {
                text.append(' ').append(option.longestName()).append(' ').append(quoted(value));
            }
        }
        return text.toString();
    }

    private static String quoted(String value) {
        return value.matches("[\\w./:=,@%+-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
