package io.seedbed.dataset;

import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Rows for tests. */
public final class Rows {

    private static final String[] ODD = {
        "plain", "", " ", "\"quoted\"", "a\\b", "line\nbreak", "cr\rlf\r\n", "\u0000", "\u2028\u2029", "\uFEFF", "é",
        "e\u0301", "漢字", "😀", "👩\u200D👩\u200D👧", "\uD83D", "\uDE00", "\u202Eabc", "</script>", "a|b", "\t",
                "\u007f\u0085"
    };

    private static final double[] DOUBLES = {
        0.0,
        -0.0,
        1.0,
        0.1,
        1.0 / 3,
        Math.scalb(1.0, -44),
        2.0E-3,
        1e21,
        1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.MIN_NORMAL,
        Math.nextDown(Double.MIN_NORMAL),
        9007199254740992.0,
        0.0000001,
        123456789.125,
        2 * Math.pow(10, 23)
    };

    private Rows() {}

    /** A row that was read. */
    public static Example seed(String id, String text, String label, Split split) {
        return Example.of(id, text, new Target.Label(label), split, Provenance.read(split.label() + ".jsonl:" + id));
    }

    /** A row that was made from the row {@code parent}. */
    public static Example generated(String id, String text, String label, String parent) {
        Provenance provenance = new Provenance(
                "",
                List.of(parent),
                1,
                "prompt",
                "offline",
                "tiny",
                "sha256:00",
                7,
                List.of(new FilterScore("rouge-l", 0.25), new FilterScore("agreement", 1)));
        return Example.of(id, text, new Target.Label(label), Split.TRAIN, provenance);
    }

    /** A row full of what codecs stumble over. */
    public static Example odd(int number, RandomGenerator random) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            fields.put("field" + i + pick(random), pick(random) + pick(random));
        }
        List<FilterScore> filters = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            filters.add(new FilterScore(pick(random), number(random)));
            parents.add(pick(random));
        }
        Target target = switch (random.nextInt(3)) {
            case 0 -> new Target.Label("l" + pick(random));
            case 1 -> new Target.Answer("a" + pick(random));
            default -> new Target.Missing();
        };
        Split split = List.of(Split.TRAIN, Split.TEST, Split.POOL).get(random.nextInt(3));
        Provenance provenance = new Provenance(
                pick(random),
                parents,
                random.nextInt(3),
                pick(random),
                pick(random),
                pick(random),
                pick(random),
                random.nextLong(),
                filters);
        return new Example("id-" + number + pick(random), fields, target, split, provenance);
    }

    /** A finite double, often an odd one. */
    public static double number(RandomGenerator random) {
        if (random.nextBoolean()) {
            return DOUBLES[random.nextInt(DOUBLES.length)];
        }
        double drawn = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(drawn) ? drawn : random.nextDouble();
    }

    private static String pick(RandomGenerator random) {
        return ODD[random.nextInt(ODD.length)];
    }
}
