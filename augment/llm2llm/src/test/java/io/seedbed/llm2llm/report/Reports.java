package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Advice;
import io.seedbed.llm2llm.report.LoopReport.Gain;
import io.seedbed.llm2llm.report.LoopReport.Job;
import io.seedbed.llm2llm.report.LoopReport.LabelScore;
import io.seedbed.llm2llm.report.LoopReport.Lineage;
import io.seedbed.llm2llm.report.LoopReport.Round;
import io.seedbed.llm2llm.report.LoopReport.Score;
import io.seedbed.llm2llm.report.LoopReport.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reports as the loop would make them, for tests. Their numbers are made up. */
public final class Reports {

    private static final Map<String, String> SETTINGS = Map.of(
            "rounds", "5",
            "trainings", "5",
            "per-mistake", "4",
            "filters", "duplicate, similarity:0.35..0.93, label-agreement",
            "epochs", "12",
            "learning-rate", "0.0005",
            "signal", "cross-fitted, 5 folds");

    private Reports() {}

    /** Five rounds on the six question classes of TREC, with a gain. */
    public static LoopReport trec() {
        List<Round> rounds = trecRounds();
        Score before = rounds.get(0).score();
        Score after = rounds.get(5).score();
        return new LoopReport(
                "0.1.0",
                "seedbed llm2llm --train seed.jsonl --test test.jsonl --pool pool.jsonl --teacher offline --rounds 5 --seed 7",
                new Job(
                        "seed.jsonl",
                        120,
                        "test.jsonl",
                        500,
                        "pool.jsonl",
                        1500,
                        "classification",
                        "offline",
                        "minilm-l6",
                        7,
                        SETTINGS),
                before,
                after,
                new Gain(0.078, 0.042, 0.114, 0.00004),
                rounds,
                "rounds",
                391,
                137,
                Map.of("duplicate", 44, "similarity < 0.35", 31, "similarity > 0.93", 27, "label disagrees", 35),
                new Usage(212, 48_310, 21_904, 0.0431),
                "sha256:6f1ed002ab5595859014ebf0951522d9a1f0c4e5b7d3328f6ad6f0c3a2b1e4d7",
                trecLabels(),
                List.of(
                        List.of(5, 1, 2, 0, 1, 0),
                        List.of(1, 96, 14, 9, 11, 7),
                        List.of(2, 15, 58, 6, 9, 4),
                        List.of(0, 4, 7, 51, 2, 1),
                        List.of(0, 6, 8, 3, 62, 2),
                        List.of(1, 5, 4, 1, 3, 99)),
                List.of(
                        List.of(8, 0, 1, 0, 0, 0),
                        List.of(0, 116, 8, 5, 5, 4),
                        List.of(1, 10, 70, 5, 6, 2),
                        List.of(0, 3, 4, 57, 1, 0),
                        List.of(0, 5, 5, 2, 68, 1),
                        List.of(0, 4, 2, 0, 2, 105)),
                trecLineage(),
                List.of(
                        new Advice(
                                "pool:811",
                                "pool.jsonl:811",
                                "What does the Peugeot company manufacture ?",
                                "ENTY",
                                0.31),
                        new Advice("pool:92", "pool.jsonl:92", "What is the speed hummingbirds fly ?", "NUM", 0.34),
                        new Advice(
                                "pool:1204",
                                "pool.jsonl:1204",
                                "Name the scar-faced bounty hunter of The Old West .",
                                "HUM",
                                0.37)),
                List.of(
                        "Label ABBR has 9 test rows: its F1 moves by a step with each of them.",
                        "3 seed rows stand in the test set too; they were taken out of the seed set."));
    }

    private static List<Round> trecRounds() {
        double[] means = {0.742, 0.774, 0.797, 0.806, 0.815, 0.818};
        int[] kept = {0, 96, 88, 79, 71, 57};
        int[] rejected = {0, 22, 25, 28, 29, 33};
        int[] mistakes = {38, 31, 26, 22, 19, 17};
        List<Round> rounds = new ArrayList<>();
        int rows = 120;
        for (int round = 0; round < means.length; round++) {
            rows += kept[round];
            rounds.add(new Round(
                    round,
                    rows,
                    kept[round],
                    rejected[round],
                    mistakes[round],
                    1 - mistakes[round] / 120.0,
                    score(means[round], 5, 0.011 - 0.001 * round),
                    new Usage(round == 0 ? 0 : 42, round * 3_220L, round * 1_460L, round * 0.0029),
                    Map.of("ENTY", kept[round] / 2, "DESC", kept[round] - kept[round] / 2),
                    Map.of("duplicate", rejected[round])));
        }
        return rounds;
    }

    private static List<LabelScore> trecLabels() {
        return List.of(
                new LabelScore("ABBR", 6, 12, 9, 0.556, 0.889, 0.556, 0.889),
                new LabelScore("DESC", 26, 92, 138, 0.724, 0.841, 0.696, 0.841),
                new LabelScore("ENTY", 28, 126, 94, 0.621, 0.761, 0.617, 0.745),
                new LabelScore("HUM", 24, 55, 65, 0.756, 0.851, 0.785, 0.877),
                new LabelScore("LOC", 18, 60, 81, 0.734, 0.834, 0.765, 0.840),
                new LabelScore("NUM", 18, 46, 113, 0.876, 0.866, 0.876, 0.861));
    }

    private static List<Lineage> trecLineage() {
        String sugar = "What is the chemical symbol for nitrogen and where does it come from ?";
        String fear = "What is the fear of cold called ?";
        return List.of(
                lineage(1, "a1-0", "How do chemists write sulphur in a formula ?", "ABBR", "seed:14", sugar, "DESC"),
                lineage(1, "a1-1", "Which letters stand for potassium ?", "ABBR", "seed:14", sugar, "DESC"),
                lineage(2, "a2-7", "What letters mark iron in the periodic table ?", "ABBR", "seed:14", sugar, "DESC"),
                lineage(1, "a1-9", "What do you call the fear of spiders ?", "ENTY", "seed:71", fear, "DESC"),
                lineage(3, "a3-2", "Name the dread of high places .", "ENTY", "seed:71", fear, "DESC"));
    }

    private static Lineage lineage(
            int round, String id, String text, String label, String mistake, String mistakeText, String predicted) {
        String origin = "seed.jsonl:" + mistake.substring(mistake.indexOf(':') + 1);
        List<String> filters = List.of("similarity 0.61", "agreement 0.82");
        return new Lineage(round, id, text, label, "teacher", mistake, mistakeText, origin, predicted, filters);
    }

    /** A round's score with trainings spread about the mean. */
    static Score score(double mean, int trainings, double sd) {
        List<Double> each = IntStream.range(0, trainings)
                .mapToObj(training -> mean + sd * 1.2 * Math.sin(1 + 2.3 * training))
                .toList();
        return new Score(mean, trainings < 2 ? 0 : sd, each, mean + 0.008, mean - 0.021);
    }

    /** Only the seed set, one training, two labels, nothing measured that need not be; no gain, no teacher. */
    public static LoopReport bare() {
        Score score = new Score(0.5, 0, List.of(0.5), Double.NaN, Double.NaN);
        Usage none = new Usage(0, 0, 0, 0);
        Round round = new Round(0, 4, 0, 0, 0, null, score, none, Map.of(), Map.of());
        Job job = new Job("s.csv", 4, "t.csv", 1, "", 0, "classification", "offline", "minilm-l6", 0, Map.of());
        return new LoopReport(
                "0.1.0",
                "seedbed llm2llm",
                job,
                score,
                score,
                new Gain(0, -0.02, 0.031, 1),
                List.of(round),
                "no-mistakes",
                0,
                0,
                Map.of(),
                none,
                "sha256:00",
                List.of(
                        new LabelScore("no", 2, 0, 1, 0.5, 0.5, 0.5, 0.5),
                        new LabelScore("yes", 2, 0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN)),
                List.of(List.of(1, 0), List.of(0, 0)),
                List.of(List.of(1, 0), List.of(0, 0)),
                List.of(),
                List.of(),
                List.of());
    }

    /** One augmentation round over many labels, with long and hostile texts. */
    public static LoopReport wide(int labels) {
        LoopReport trec = trec();
        List<LabelScore> scores =
                IntStream.range(0, labels).mapToObj(Reports::wideLabel).toList();
        List<List<Integer>> before = matrix(labels, 5);
        List<List<Integer>> after = matrix(labels, 3);
        String hostile = "<script>alert(\"1\")</script> {page.style} & 'quoted' \u0007 <img src=x onerror=y>";
        String longText = "A very long row that goes on and on. ".repeat(40);
        List<Lineage> lineage = List.of(
                lineage(1, "x1", hostile, "<b>bold</b>", "seed:1", longText, "<i>"),
                lineage(1, "x2", longText, "a", "seed:1", longText, "<i>"),
                lineage(1, "x3", "W".repeat(300), "a", "seed:2", "שלום עולם", ""));
        return new LoopReport(
                trec.seedbed(),
                trec.command() + " --set " + "x".repeat(200),
                trec.job(),
                trec.before(),
                trec.after(),
                new Gain(0.021, -0.004, 0.046, 0.11),
                trec.rounds().subList(0, 2),
                "patience",
                96,
                0,
                Map.of(hostile, 22),
                new Usage(0, 0, 0, 0),
                trec.digest(),
                scores,
                before,
                after,
                lineage,
                List.of(new Advice("p:1", "pool.jsonl:1", hostile, "</style>", Double.NaN)),
                List.of(hostile));
    }

    private static LabelScore wideLabel(int index) {
        double before = 0.5 + 0.4 * Math.abs(Math.sin(index));
        String name = index == 3 ? "a_label_whose_name_is_far_too_long_for_a_plot" : "intent_" + index;
        return new LabelScore(
                name, 8, index * 3, 25, before, Math.min(1, before + 0.08 * Math.cos(index)), before, before);
    }

    private static List<List<Integer>> matrix(int labels, int wrong) {
        return IntStream.range(0, labels)
                .mapToObj(row -> IntStream.range(0, labels)
                        .mapToObj(column -> row == column ? 20 : (row * 7 + column * 3) % 11 < wrong - 2 ? wrong : 0)
                        .toList())
                .toList();
    }
}
