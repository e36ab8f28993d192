package io.seedbed.augment.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PoolAdviceTest {

    private static final Dataset POOL = Toy.pool("a", "a", "a b", "b", "c");

    @Test
    void doubtfulTypicalAndDifferentRowsComeFirst() {
        List<Prediction> believed =
                List.of(doubt("p1", 0.5), doubt("p2", 0.5), doubt("p3", 1.0), doubt("p4", 0.5), doubt("p5", 0.5));

        List<Advice> advice = PoolAdvice.rank(POOL.examples(), vectors(), believed, 20);

        // p1 is doubtful and typical, p2 is its copy, p3 is certain; p5 is as far from p1 as p4 but less typical.
        assertThat(advice).extracting(row -> row.row().id()).containsExactly("p1", "p4", "p5");
        assertThat(advice.get(0).uncertainty()).isCloseTo(1, within(1e-12));
        assertThat(advice.get(0).guess()).isEqualTo("A");
        assertThat(advice.get(0).density()).isGreaterThan(advice.get(1).density());
    }

    @Test
    void noMoreRowsThanAskedForComeBack() {
        List<Prediction> believed =
                POOL.examples().stream().map(row -> doubt(row.id(), 0.6)).toList();

        assertThat(PoolAdvice.rank(POOL.examples(), vectors(), believed, 1)).hasSize(1);
        assertThat(PoolAdvice.rank(List.of(), List.of(), List.of(), 5)).isEmpty();
    }

    @Test
    void everyRowNeedsAVectorAndAPrediction() {
        assertThatThrownBy(() -> PoolAdvice.rank(POOL.examples(), List.of(), List.of(), 1))
                .hasMessageContaining("5 rows, 0 vectors");
    }

    private static List<float[]> vectors() {
        return Toy.embedder().embed(POOL.examples().stream().map(Example::text).toList());
    }

    private static Prediction doubt(String id, double a) {
        return Prediction.of(id, new TreeMap<>(Map.of("A", a, "B", 1 - a)));
    }
}
