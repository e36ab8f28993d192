package io.seedbed.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Example ROW = Rows.labelled("train-1", "where is Rome", "LOC");

    @Test
    void theSameRowsHaveTheSameDigest() {
        assertThat(Dataset.of(List.of(ROW)).digest())
                .isEqualTo(Dataset.of(List.of(Rows.labelled("train-1", "where is Rome", "LOC")))
                        .digest())
                .matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void everyPartOfARowCountsInTheDigest() {
        List<Example> variants = List.of(
                ROW,
                ROW.withId("train-2"),
                ROW.withSplit(Split.TEST),
                ROW.withTarget(new Target.Label("HUM")),
                ROW.withTarget(new Target.Answer("LOC")),
                ROW.withProvenance(Provenance.read("train.jsonl:2")),
                new Example(
                        "train-1", Map.of("question", "where is Rome"), ROW.target(), ROW.split(), ROW.provenance()),
                Rows.child("train-1", "where is Rome", "LOC", "train-9"));

        assertThat(variants.stream().map(row -> Dataset.of(List.of(row)).digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void orderCountsInTheDigest() {
        List<Example> rows = new ArrayList<>(Rows.seedSet(3, "A", "B").examples());
        Dataset forward = Dataset.of(rows);
        Collections.reverse(rows);

        assertThat(Dataset.of(rows)).isNotEqualTo(forward);
    }

    @Test
    void twoRowsWithOneIdAreRefused() {
        assertThatThrownBy(() -> Dataset.of(List.of(ROW, ROW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rows have the id train-1; ids must be unique");
    }

    @Test
    void seedRowsAndGeneratedRowsAreTheWhole() {
        Dataset train = Dataset.of(List.of(ROW, Rows.child("r1-1", "where is Oslo", "LOC", "train-1")));

        assertThat(train.seedRows().examples()).extracting(Example::id).containsExactly("train-1");
        assertThat(train.generatedRows().examples()).extracting(Example::id).containsExactly("r1-1");
    }

    @Test
    void labelsAreDistinctAndSorted() {
        assertThat(Rows.seedSet(5, "B", "A").labels()).containsExactly("A", "B");
    }
}
