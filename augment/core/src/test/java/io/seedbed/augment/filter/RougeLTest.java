package io.seedbed.augment.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.augment.Seeds;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RougeLTest {

    @Test
    void theFMeasureIsTwiceTheSubsequenceOverBothLengths() {
        // "police killed the gunman" / "police kill the gunman": police, the, gunman: 2·3/8.
        assertThat(RougeL.f1("police killed the gunman", "police kill the gunman"))
                .isEqualTo(0.75);
        // "the gunman kill police": only "the gunman" is in order: 2·2/8.
        assertThat(RougeL.f1("police killed the gunman", "the gunman kill police"))
                .isEqualTo(0.5);
        // 2·2/(3+2)
        assertThat(RougeL.f1("a b c", "a c")).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertThat(RougeL.f1("What is X?", "what, is: x")).isEqualTo(1);
    }

    @Test
    void textsInOtherScriptsHaveWords() {
        assertThat(RougeL.f1("Где находится Киев", "где Киев")).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        assertThat(RougeL.f1("", "")).isZero();
        assertThat(RougeL.f1("?!", "a")).isZero();
    }

    @Test
    void bitParallelLengthsEqualTheTableOnRandomTexts() {
        for (int trial = 0; trial < 400; trial++) {
            RandomGenerator generator = Seeds.generator(1, Integer.toString(trial));
            int words = 1 + generator.nextInt(12);
            int[] left = text(generator, generator.nextInt(200), words);
            int[] right = text(generator, generator.nextInt(200), words);
            assertThat(new LcsPattern(left).lcs(right))
                    .as("trial %d", trial)
                    .isEqualTo(table(left, right))
                    .isEqualTo(new LcsPattern(right).lcs(left));
        }
    }

    private static int[] text(RandomGenerator generator, int length, int words) {
        return generator.ints(length, 0, words).toArray();
    }

    private static int table(int[] left, int[] right) {
        int[][] lcs = new int[left.length + 1][right.length + 1];
        for (int i = 1; i <= left.length; i++) {
            for (int j = 1; j <= right.length; j++) {
                lcs[i][j] =
                        left[i - 1] == right[j - 1] ? lcs[i - 1][j - 1] + 1 : Math.max(lcs[i - 1][j], lcs[i][j - 1]);
            }
        }
        return lcs[left.length][right.length];
    }
}
