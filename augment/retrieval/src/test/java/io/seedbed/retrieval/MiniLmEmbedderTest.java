package io.seedbed.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class MiniLmEmbedderTest {

    private static final List<String> TEXTS = List.of(
            "What is the capital of France?",
            "",
            "Which city is France governed from?",
            "How many apples are in the basket?",
            "東京はどこですか",
            "word ".repeat(700));

    @Test
    void theSameVectorsToTheBitForAnyNumberOfThreadsAndAnyCompany() {
        List<float[]> together = new MiniLmEmbedder(4).embed(TEXTS);
        List<float[]> alone = TEXTS.stream()
                .map(text -> new MiniLmEmbedder(1).embed(List.of(text)).get(0))
                .toList();

        assertThat(together).hasSize(TEXTS.size());
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(together.get(i)).hasSize(384).isEqualTo(alone.get(i));
            assertThat(ExactRetriever.dot(alone.get(i), alone.get(i))).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void textsThatMeanTheSameAreNear() {
        List<float[]> vectors = new MiniLmEmbedder().embed(TEXTS);

        assertThat(ExactRetriever.dot(vectors.get(0), vectors.get(2)))
                .isGreaterThan(ExactRetriever.dot(vectors.get(0), vectors.get(3)) + 0.3);
    }

    @Test
    void anInterruptEndsTheCallAndStaysSet() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new MiniLmEmbedder(1).embed(TEXTS)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void noThreadsAreRefused() {
        assertThatThrownBy(() -> new MiniLmEmbedder(0)).hasMessageContaining("1 or more");
        assertThat(new MiniLmEmbedder(1).embed(List.of())).isEmpty();
    }
}
