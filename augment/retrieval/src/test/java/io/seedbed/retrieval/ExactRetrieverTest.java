package io.seedbed.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Retriever;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactRetrieverTest extends RetrieverContract {

    @Override
    Retriever over(Dataset pool) {
        return new ExactRetriever(pool, new HashEmbedder());
    }

    @Test
    void theHitsAreThoseOfSortingEveryRow() {
        Dataset pool = Pools.numbered(700);
        float[] query = HashEmbedder.vector("a query");
        List<String> sorted = pool.examples().stream()
                .sorted(Comparator.comparingDouble(row -> -ExactRetriever.dot(query, HashEmbedder.vector(row.text()))))
                .map(Example::id)
                .toList();

        for (int k : new int[] {1, 2, 10, 699, 700}) {
            assertThat(Pools.ids(over(pool).nearest("a query", k))).isEqualTo(sorted.subList(0, k));
        }
    }

    @Test
    void smallPoolsAreSearchedExactly() {
        assertThat(Retrievers.dense(Pools.numbered(10), new HashEmbedder())).isInstanceOf(ExactRetriever.class);
    }
}
