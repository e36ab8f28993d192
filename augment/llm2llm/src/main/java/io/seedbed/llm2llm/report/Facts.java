package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Facts of a job, each a name and a value. Stateless. */
final class Facts {

    /**
     * A fact.
     *
     * @param name what it is
     * @param value for a person
     */
    record Fact(String name, String value) {}

    private Facts() {}

    /** What was asked for and what came of it. */
    static List<Fact> job(LoopReport report) {
        Job job = report.job();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Task", job.task()));
        facts.add(new Fact("Seed set", file(job.train(), job.trainRows())));
        facts.add(new Fact("Test set", file(job.test(), job.testRows())));
        facts.add(new Fact("Pool", job.pool().isEmpty() ? "none" : file(job.pool(), job.poolRows())));
        facts.add(new Fact("Teacher", job.teacher()));
        facts.add(new Fact("Student", job.student()));
        facts.add(new Fact(
                "New rows",
                "%s kept, %s rejected".formatted(Figures.count(report.kept()), Figures.count(report.rejected()))));
        facts.add(new Fact("Ended because", stop(report.stop())));
        facts.add(new Fact("Seed", Long.toString(job.seed())));
        return List.copyOf(facts);
    }

    /** Every setting, by name. */
    static List<Fact> settings(Job job) {
        return new TreeMap<>(job.settings())
                .entrySet().stream()
                        .map(setting -> new Fact(setting.getKey(), setting.getValue()))
                        .toList();
    }

    /** Why a loop ended, in words; the word itself where it is a new one. */
    static String stop(String reason) {
        return switch (reason) {
            case "rounds" -> "all rounds were run";
            case "no-mistakes" -> "the student made no more mistakes on the seed set";
            case "budget" -> "the teacher's budget was spent";
            case "patience" -> "further rounds brought no better model";
            case "nothing-new" -> "no new row passed the filters";
            default -> reason;
        };
    }

    private static String file(String name, int rows) {
        return name + ", " + Figures.counted(rows, "row", "rows");
    }
}
