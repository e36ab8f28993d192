package io.seedbed.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetSynonymsTest {

    private static final WordNetSynonyms SYNONYMS = new WordNetSynonyms();

    @Test
    void allSensesAndPartsOfSpeechCount() {
        assertThat(SYNONYMS.of("film"))
                .contains("movie", "motion picture", "celluloid", "shoot")
                .doesNotContain("film")
                .isSorted();
        assertThat(SYNONYMS.of("big")).contains("large", "great");
    }

    @Test
    void anInflectedWordHasTheSynonymsOfItsLemma() {
        assertThat(SYNONYMS.of("dogs")).contains("dog", "hound").doesNotContain("dogs");
    }

    @Test
    void synonymsAreLettersAndSpaces() {
        assertThat(SYNONYMS.of("run")).isNotEmpty().allMatch(synonym -> synonym.matches("[a-z]+( [a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "what", "", " ", "東京", "café", "42", "a_b", "-", "%"})
    void whatWordNetDoesNotKnowHasNone(String word) {
        assertThat(SYNONYMS.of(word)).isEmpty();
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        List<String> words = List.of("film", "big", "dog", "run", "house", "fast", "city", "great", "write", "small");
        WordNetSynonyms fresh = new WordNetSynonyms();

        Map<String, List<String>> answers =
                words.parallelStream().collect(Collectors.toMap(Function.identity(), fresh::of));

        words.forEach(word -> assertThat(answers.get(word)).isEqualTo(SYNONYMS.of(word)));
    }
}
