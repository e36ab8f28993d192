package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("train", "trainings", "test", "rounds", "perExample", "seed");

    @ParameterizedTest
    @CsvSource({
        "trian,train",
        "traning,trainings",
        "tset,test",
        "round,rounds",
        "PER_EXAMPLE,perExample",
        "sede,seed",
        "tests,test"
    })
    void whatIsNearIsMeant(String word, String meant) {
        assertThat(Spelling.nearest(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "needs", "trainingsrate"})
    void whatIsFarIsNotGuessed(String word) {
        assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void aLongWordIsNearToNothing() {
        assertThat(Spelling.nearest("x".repeat(100_000), KNOWN)).isEmpty();
    }
}
