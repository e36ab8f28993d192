package io.seedbed.cli.console;

import java.util.Locale;

/** The words and the bar of a progress line. Immutable. */
final class ProgressLine {

    private static final int BAR_AT_MOST = 28;
    private static final int BAR_AT_LEAST = 6;
    private static final String GREEN = "\u001B[32m";
    private static final String RESET = "\u001B[0m";

    private final Terminal terminal;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One line for a terminal, narrower than it so that it does not wrap: stage, bar, percentage, count, rate, time left. */
    String live(StageClock stage) {
        String numbers = numbers(stage);
        int width = terminal.columns() - 1;
        int bar = Double.isNaN(stage.share()) ? 0 : bar(stage, numbers, width);
        int room = width - TextWidth.of(numbers) - 1 - (bar == 0 ? 0 : bar + 1);
        if (room < 1) {
            return TextWidth.fit(name(stage), width, terminal.unicode());
        }
        String name = TextWidth.fit(name(stage), room, terminal.unicode());
        return name + " " + (bar == 0 ? "" : paint(stage.share(), bar) + " ") + numbers;
    }

    /** How many cells the line takes: its characters less the colours. */
    static int cells(String line) {
        return TextWidth.of(line.replace(GREEN, "").replace(RESET, ""));
    }

    /** One line for a log. */
    String plain(StageClock stage) {
        if (stage.isUncounted()) {
            return name(stage);
        }
        return name(stage) + ": " + (stage.complete() ? finished(stage) : numbers(stage));
    }

    private static String finished(StageClock stage) {
        return stage.count() + ", done in " + stage.timeTaken();
    }

    private String name(StageClock stage) {
        return terminal.plain(TextWidth.oneLine(stage.stage()));
    }

    private int bar(StageClock stage, String numbers, int width) {
        int room = width - TextWidth.of(name(stage)) - TextWidth.of(numbers) - 2;
        int bar = Math.min(BAR_AT_MOST, room);
        return bar < BAR_AT_LEAST ? 0 : bar;
    }

    private String paint(double share, int width) {
        int full = (int) Math.floor(share * width);
        String done = (terminal.unicode() ? "━" : "#").repeat(full);
        String left = (terminal.unicode() ? "┄" : ".").repeat(width - full);
        return terminal.colour() ? GREEN + done + RESET + left : done + left;
    }

    private static String numbers(StageClock stage) {
        StringBuilder numbers = new StringBuilder();
        if (!Double.isNaN(stage.share())) {
            numbers.append(String.format(Locale.ROOT, "%3.0f%% ", Math.floor(stage.share() * 100)));
        }
        if (!stage.isUncounted()) {
            numbers.append(stage.count());
        }
        if (!stage.rate().isEmpty()) {
            numbers.append(", ").append(stage.rate());
        }
        if (!stage.timeLeft().isEmpty()) {
            numbers.append(", ").append(stage.timeLeft()).append(" left");
        }
        return numbers.toString().strip();
    }
}
