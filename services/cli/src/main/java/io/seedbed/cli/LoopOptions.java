package io.seedbed.cli;

import io.seedbed.augment.loop.ErrorSignal;
import io.seedbed.augment.loop.LoopConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options of the loop itself. */
final class LoopOptions {

    private static final String STUDENT = "student.";
    private static final String TEACHER = "teacher.";

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Augmentation rounds at most (default: ${DEFAULT-VALUE}).")
    int rounds;

    @Option(
            names = "--per-example",
            paramLabel = "N",
            defaultValue = "1",
            description = "New rows wanted for a mistake in a round (default: ${DEFAULT-VALUE}).")
    int perExample;

    @Option(
            names = "--signal",
            paramLabel = "NAME",
            defaultValue = "cross-fit",
            description = "How mistakes are found: train (the paper's), cross-fit, margin; random and all are controls"
                    + " (default: ${DEFAULT-VALUE}).")
    String signal = "";

    @Option(
            names = "--folds",
            paramLabel = "K",
            defaultValue = "3",
            description = "Parts of the seed set for out-of-fold predictions (default: ${DEFAULT-VALUE}).")
    int folds;

    @Option(
            names = "--fraction",
            paramLabel = "F",
            defaultValue = "0.3",
            description = "Part of the seed rows that margin and random take (default: ${DEFAULT-VALUE}).")
    double fraction;

    @Option(
            names = "--trainings",
            paramLabel = "N",
            defaultValue = "3",
            description = "Trainings with different seeds that every round averages (default: ${DEFAULT-VALUE}).")
    int trainings;

    @Option(
            names = "--novelty",
            paramLabel = "F",
            defaultValue = "0.95",
            description = "ROUGE-L F1 above which a new row is a copy (default: ${DEFAULT-VALUE}).")
    double novelty;

    @Option(
            names = "--attempts",
            paramLabel = "N",
            defaultValue = "3",
            description = "Times the teacher is asked for a mistake in a round (default: ${DEFAULT-VALUE}).")
    int attempts;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "0",
            description = "New rows in all at most; 0 for no limit (default: ${DEFAULT-VALUE}).")
    int maxRows;

    @Option(
            names = "--max-calls",
            paramLabel = "N",
            defaultValue = "0",
            description = "Requests to a remote teacher in all at most; 0 for no limit (default: ${DEFAULT-VALUE}).")
    long maxCalls;

    @Option(
            names = "--patience",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Stop after N rounds without gain on the error signal; 0 to go on (default: ${DEFAULT-VALUE}).")
    int patience;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Everything random draws from it (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of the student (student.learningRate=5e-5) or of the offline teacher"
                    + " (teacher.neighbours=40); may be given again.")
    Map<String, String> settings = new LinkedHashMap<>();

    LoopConfig config() {
        return new LoopConfig(
                rounds,
                perExample,
                ErrorSignal.of(signal),
                folds,
                fraction,
                trainings,
                novelty,
                attempts,
                maxRows,
                maxCalls,
                patience,
                seed);
    }

    SortedMap<String, String> studentSettings() {
        return settingsOf(STUDENT);
    }

    SortedMap<String, String> teacherSettings() {
        return settingsOf(TEACHER);
    }

    private SortedMap<String, String> settingsOf(String prefix) {
        SortedMap<String, String> chosen = new TreeMap<>();
        settings.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                chosen.put(key.substring(prefix.length()), value);
            } else if (!key.startsWith(STUDENT) && !key.startsWith(TEACHER)) {
                throw new IllegalArgumentException(
                        "--set " + key + "=" + value + ": a setting's name starts with student. or teacher.");
            }
        });
        return chosen;
    }
}
