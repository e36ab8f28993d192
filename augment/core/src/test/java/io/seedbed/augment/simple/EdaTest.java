package io.seedbed.augment.simple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Seeds;
import io.seedbed.augment.Synonyms;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdaTest {

    static final Synonyms SYNONYMS =
            word -> Map.of("film", List.of("movie", "picture"), "big", List.of("great", "large"), "who", List.of("xx"))
                    .getOrDefault(word, List.of());

    private final Eda eda = new Eda(SYNONYMS, EdaSettings.DEFAULT);
    private final EdaOperations operations = new EdaOperations(SYNONYMS);

    @Test
    void theSameSeedGivesTheSameVariants() {
        String text = "Who made the big film about Rome?";

        assertThat(eda.rewrite(text, 9, generator(1))).isEqualTo(eda.rewrite(text, 9, generator(1)));
        assertThat(eda.rewrite(text, 9, generator(1))).isNotEqualTo(eda.rewrite(text, 9, generator(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 9, 16})
    void asManyVariantsAsWantedComeBack(int wanted) {
        assertThat(eda.rewrite("who made the big film about rome", wanted, generator(1)))
                .hasSize(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "?!",
                "a",
                "film",
                "東京はどこですか",
                "Где Киев?",
                "café 3.5 $",
                "\u0000",
                "👍 👍",
                "don't-know"
            })
    void oddTextsNeitherFailNorLoseAllTheirWords(String text) {
        List<String> variants = eda.rewrite(text, 9, generator(4));

        assertThat(variants).hasSize(Eda.clean(text).isEmpty() ? 0 : 9).noneMatch(String::isBlank);
    }

    @Test
    void cleaningFollowsThePaperForEnglishAndKeepsOtherScripts() {
        assertThat(Eda.clean("Don't STOP, well-known  man!")).isEqualTo("dont stop well known man");
        assertThat(Eda.clean("Où est Tōkyō (東京)? 42")).isEqualTo("où est tōkyō 東京 42");
    }

    @Test
    void replacementChangesEveryOccurrenceOfAWordButNoStopWord() {
        List<String> replaced = operations.replace(List.of("who", "film", "a", "film"), 1, generator(1));

        assertThat(replaced.get(0)).isEqualTo("who");
        assertThat(replaced.get(1)).isIn("movie", "picture").isEqualTo(replaced.get(3));
    }

    @Test
    void insertionAddsTheFirstSynonymAndNeverAppends() {
        for (int seed = 0; seed < 50; seed++) {
            List<String> inserted = operations.insert(List.of("big", "big"), 1, generator(seed));
            assertThat(inserted).hasSize(3).contains("great").endsWith("big");
        }
        assertThat(operations.insert(List.of("unknown", "words"), 2, generator(1)))
                .containsExactly("unknown", "words");
    }

    @Test
    void swapKeepsTheWords() {
        List<String> words = List.of("a", "b", "c", "d", "e");

        assertThat(operations.swap(words, 2, generator(1))).containsExactlyInAnyOrderElementsOf(words);
        assertThat(operations.swap(List.of("a"), 3, generator(1))).containsExactly("a");
    }

    @Test
    void deletionLeavesAWordAndNeverTouchesASingleOne() {
        assertThat(operations.delete(List.of("a", "b", "c"), 1.0, generator(1))).hasSize(1);
        assertThat(operations.delete(List.of("a"), 1.0, generator(1))).containsExactly("a");
        assertThat(operations.delete(List.of("a", "b"), 0.0, generator(1))).containsExactly("a", "b");
    }

    @Test
    void anOperationWithZeroIsLeftOut() {
        Eda swaps = new Eda(SYNONYMS, new EdaSettings(0, 0, 0.2, 0));

        assertThat(swaps.rewrite("big film at rome", 8, generator(1)))
                .hasSize(3)
                .allSatisfy(variant -> assertThat(Arrays.asList(variant.split(" ")))
                        .containsExactlyInAnyOrder("big", "film", "at", "rome"));
        assertThatThrownBy(() -> EdaSettings.of(0)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> EdaSettings.of(2)).hasMessageContaining("0..1");
    }

    @Test
    void aedaOnlyInsertsMarks() {
        List<String> variants = new Aeda().rewrite("Who made the big Film about Rome", 20, generator(1));

        assertThat(variants).hasSize(20).allSatisfy(variant -> {
            List<String> tokens = Arrays.asList(variant.split(" "));
            assertThat(tokens.stream().filter(token -> !token.matches("[.,!?;:]")))
                    .containsExactly("Who", "made", "the", "big", "Film", "about", "Rome");
            assertThat(tokens).hasSizeBetween(8, 10);
        });
        assertThat(new Aeda().rewrite("x", 1, generator(1)).get(0)).matches("[.,!?;:] x");
        assertThat(new Aeda().rewrite(" ", 1, generator(1))).isEmpty();
    }

    private static RandomGenerator generator(long seed) {
        return Seeds.generator(seed, "row");
    }
}
