package io.seedbed.augment;

import java.util.List;
import java.util.stream.IntStream;

/** Small rows for tests. */
public final class Rows {

    private Rows() {}

    public static Example labelled(String id, String text, String label) {
        return Example.of(id, text, new Target.Label(label), Split.TRAIN, Provenance.read("train.jsonl:1"));
    }

    public static Example child(String id, String text, String label, String... parents) {
        return labelled(id, text, label)
                .withProvenance(new Provenance(
                        "", List.of(parents), 1, "test", "teacher", "", "", 0L, List.of(new FilterScore("f", 0.5))));
    }

    /** Rows {@code train-1..n} whose labels go round. */
    public static Dataset seedSet(int rows, String... labels) {
        return Dataset.of(IntStream.rangeClosed(1, rows)
                .mapToObj(i -> labelled("train-" + i, "seed text number " + i, labels[i % labels.length]))
                .toList());
    }

    public static ArtifactRef ref(String name, long rows) {
        return new ArtifactRef("test", Digest.of(name), rows);
    }
}
