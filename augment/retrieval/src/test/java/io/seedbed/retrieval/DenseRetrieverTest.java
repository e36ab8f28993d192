package io.seedbed.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Retriever;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenseRetrieverTest extends RetrieverContract {

    @Override
    Retriever over(Dataset pool) {
        return new DenseRetriever(pool, new HashEmbedder());
    }

    @Test
    void theGraphFindsNearlyEverythingThatExactSearchFinds() {
        Dataset pool = Pools.numbered(5000);
        Retriever exact = new ExactRetriever(pool, new HashEmbedder());
        int found = 0;
        try (DenseRetriever dense = new DenseRetriever(pool, new HashEmbedder())) {
            for (int i = 0; i < 40; i++) {
                List<String> hits = Pools.ids(dense.nearest("query " + i, 20));
                List<String> truth = Pools.ids(exact.nearest("query " + i, 20));
                found += (int) hits.stream().filter(truth::contains).count();
            }
        }

        assertThat(found / 800.0).isGreaterThan(0.95);
    }

    @Test
    void scoresAreCosines() {
        Retriever.Hit hit =
                over(Pools.of("red boat", "blue sea")).nearest("red boat", 1).get(0);

        assertThat(hit.score()).isCloseTo(1, within(1e-6));
    }
}
