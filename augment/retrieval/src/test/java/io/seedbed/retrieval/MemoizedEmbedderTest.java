package io.seedbed.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoizedEmbedderTest {

    @Test
    void everyTextIsEmbeddedOnce() {
        HashEmbedder counted = new HashEmbedder();
        MemoizedEmbedder embedder = new MemoizedEmbedder(counted);

        List<float[]> first = embedder.embed(List.of("a", "b", "a"));
        List<float[]> second = embedder.embed(List.of("b", "c"));

        assertThat(counted.asked).hasValue(3);
        assertThat(first).hasSize(3);
        assertThat(first.get(0)).isSameAs(first.get(2)).isEqualTo(HashEmbedder.vector("a"));
        assertThat(second.get(0)).isSameAs(first.get(1));
        assertThat(embedder.name()).isEqualTo("hash");
    }
}
