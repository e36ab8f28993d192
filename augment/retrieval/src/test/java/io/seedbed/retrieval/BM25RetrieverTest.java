package io.seedbed.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Retriever;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BM25RetrieverTest extends RetrieverContract {

    @Override
    Retriever over(Dataset pool) {
        return BM25Retriever.english(pool);
    }

    @Test
    void wordsMeetByTheirStemAndStopWordsDoNotCount() {
        Retriever retriever = over(Pools.of("the boats of the kings", "the trains"));

        assertThat(Pools.ids(retriever.nearest("the boat", 5))).containsExactly("p0");
        assertThat(retriever.nearest("the of and", 5)).isEmpty();
        assertThat(retriever.nearest("?!", 5)).isEmpty();
    }

    @Test
    void theScoreIsBm25() {
        Retriever.Hit hit = over(Pools.of("boat", "train")).nearest("boat", 1).get(0);

        // idf = ln(1 + (2 − 1 + 0.5)/(1 + 0.5)) = ln 2; tf part = 1/(1 + 1.2·(0.25 + 0.75·1)).
        assertThat(hit.score()).isCloseTo(Math.log(2) / 2.2, within(1e-6));
    }

    @Test
    void aWordThatStandsTwiceWeighsTwice() {
        Retriever retriever = over(Pools.of("boat", "train"));

        assertThat(retriever.nearest("boat boat", 1).get(0).score())
                .isCloseTo(2 * retriever.nearest("boat", 1).get(0).score(), within(1e-6));
    }

    @Test
    void anyLanguageKeepsEveryWord() {
        Retriever retriever = BM25Retriever.anyLanguage(Pools.of("где Киев", "the boats"));

        assertThat(Pools.ids(retriever.nearest("Киев", 5))).containsExactly("p0");
        assertThat(retriever.nearest("boat", 5)).isEmpty();
        assertThat(Pools.ids(retriever.nearest("the", 5))).containsExactly("p1");
    }

    @Test
    void aQueryOfThousandsOfWordsIsNoFailure() {
        String query = IntStream.range(0, 5000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertThat(Pools.ids(over(Pools.of("w0 w1", "x")).nearest(query, 5))).containsExactly("p0");
    }
}
