package io.seedbed.cli.console;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What an output can show. Immutable.
 *
 * @param live whether a line on standard error can be written over: it is a terminal
 * @param colour whether colours are wanted there
 * @param unicode whether the output can show more than ASCII
 * @param columns its width in characters, at least 20
 */
public record Terminal(boolean live, boolean colour, boolean unicode, int columns) {

    private static final int DEFAULT_COLUMNS = 80;
    private static final int LEAST_COLUMNS = 20;

    /** Checks the width. */
    public Terminal {
        columns = Math.max(LEAST_COLUMNS, columns);
    }

    /**
     * Looks at the process's own output.
     *
     * @param environment the environment variables: {@code TERM}, {@code NO_COLOR}, {@code COLUMNS}, {@code SEEDBED_TERMINAL}
     * @param output the character set that the output is written in
     * @return what it can show
     */
    public static Terminal detect(Map<String, String> environment, Charset output) {
        return of(environment, output, standardErrorIsATerminal(environment));
    }

    /**
     * Judges by the environment (see <em>NO_COLOR</em>: set and not empty means no colour).
     *
     * @param environment the environment variables
     * @param output the character set that the output is written in
     * @param terminal whether standard error is a terminal
     * @return what it can show
     */
    static Terminal of(Map<String, String> environment, Charset output, boolean terminal) {
        boolean live = terminal && !"dumb".equals(environment.get("TERM"));
        boolean colour = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean unicode = output.name().startsWith("UTF-");
        return new Terminal(live, colour, unicode, columns(environment.getOrDefault("COLUMNS", "")));
    }

    /**
     * Puts a text into what the output can show.
     *
     * @param text any text
     * @return the text, on an ASCII output with its signs spelled
     */
    public String plain(String text) {
        if (unicode) {
            return text;
        }
        return text.replace("±", "+/-")
                .replace('−', '-')
                .replace('–', '-')
                .replace("→", "->")
                .replace("…", "...");
    }

    private static int columns(String value) {
        try {
            return value.isBlank() ? DEFAULT_COLUMNS : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }

    /**
     * Java 17 cannot tell whether standard error is a terminal. The launcher can ({@code [ -t 2 ]}) and says so in
     * {@code SEEDBED_TERMINAL}; without it, Linux tells by the file that it is. Elsewhere plain lines are right everywhere.
     */
    private static boolean standardErrorIsATerminal(Map<String, String> environment) {
        String told = environment.getOrDefault("SEEDBED_TERMINAL", "");
        if (!told.isEmpty()) {
            return told.equals("1");
        }
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
