package io.seedbed.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Retriever;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every retriever promises. */
abstract class RetrieverContract {

    abstract Retriever over(Dataset pool);

    @Test
    void theRowWithTheQueryItselfIsNearestAndScoresFall() {
        Retriever retriever = over(Pools.of("the red fox", "a big blue boat", "red boat race", "green fields"));

        List<Retriever.Hit> hits = retriever.nearest("red boat race", 3);

        assertThat(hits.get(0).row().id()).isEqualTo("p2");
        assertThat(hits).isSortedAccordingTo((left, right) -> Double.compare(right.score(), left.score()));
    }

    @Test
    void tiesKeepThePoolsOrder() {
        Retriever retriever = over(Pools.of("blue boat", "red boat", "blue boat", "red boat", "red boat"));

        assertThat(Pools.ids(retriever.nearest("red boat", 3))).containsExactly("p1", "p3", "p4");
        assertThat(Pools.ids(retriever.nearest("red boat", 2))).containsExactly("p1", "p3");
    }

    @Test
    void aSmallPoolGivesFewerRowsAndAnEmptyOneNone() {
        assertThat(over(Pools.of("red boat")).nearest("red boat", 10)).hasSize(1);
        assertThat(over(Dataset.empty()).nearest("red boat", 10)).isEmpty();
        assertThat(over(Pools.of("red boat")).nearest("red boat", 0)).isEmpty();
    }

    @Test
    void theSameQueryGivesTheSameHits() {
        Dataset pool = Pools.numbered(500);

        assertThat(over(pool).nearest("text 7", 50)).isEqualTo(over(pool).nearest("text 7", 50));
    }
}
