package io.seedbed.augment.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RougeNoveltyTest {

    @Test
    void aNearCopyIsDroppedWithTheIdOfTheRowItCopies() {
        RougeNovelty filter = new RougeNovelty(
                0.7, List.of(Rows.row("s1", "what is the capital of France"), Rows.row("s2", "who wrote Hamlet")));

        Verdict verdict = filter.judge(Rows.candidate("what is the capital of Peru"));

        Verdict.Dropped dropped = Rows.dropped(verdict);
        assertThat(dropped.reason()).isEqualTo("rouge-l");
        assertThat(dropped.detail()).contains("row s1", "0.833", "0.700");
        assertThat(dropped.score()).isEqualTo(10.0 / 12);
    }

    @Test
    void theThresholdItselfPasses() {
        RougeNovelty filter = new RougeNovelty(0.75, List.of(Rows.row("s1", "a b c d")));

        assertThat(filter.judge(Rows.candidate("a b c e")))
                .isEqualTo(new Verdict.Kept(new FilterScore("rouge-l", 0.75)));
    }

    @Test
    void judgingAloneLeavesNoTrace() {
        RougeNovelty filter = new RougeNovelty(0.95, List.of());

        assertThat(filter.judge(Rows.candidate("a b c")).isKept()).isTrue();
        assertThat(filter.judge(Rows.candidate("a b c")).isKept()).isTrue();
        filter.taken(Rows.row("r1-00001", "a b c"));
        assertThat(filter.judge(Rows.candidate("a b c")).isKept()).isFalse();
    }

    @Test
    void theIndexFindsWhatComparingWithEveryRowFinds() {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(Rows.row("s" + i, text(i)));
        }
        NoveltyIndex index = new NoveltyIndex();
        rows.forEach(row -> index.add(row.id(), row.text()));
        for (int i = 1000; i < 1200; i++) {
            String query = text(i);
            NoveltyIndex.Nearest expected = nearest(rows, query);
            assertThat(index.nearest(query)).isEqualTo(expected);
        }
    }

    @Test
    void theIndexFindsItAlsoAmongRowsThatWereMadeFromEachOtherAndWhileItGrows() {
        List<Example> rows = new ArrayList<>();
        NoveltyIndex index = new NoveltyIndex();
        for (int i = 0; i < 600; i++) {
            String text = variant(i);
            NoveltyIndex.Nearest expected = nearest(rows, text);
            assertThat(index.nearest(text)).as(text).isEqualTo(expected);
            rows.add(Rows.row("s" + i, text));
            index.add("s" + i, text);
        }
    }

    @Test
    void aThresholdBeyondOneIsRefused() {
        assertThatThrownBy(() -> new RougeNovelty(1.5, List.of())).hasMessageContaining("0..1");
    }

    private static NoveltyIndex.Nearest nearest(List<Example> rows, String query) {
        String best = "";
        double highest = 0;
        for (Example row : rows) {
            double f1 = RougeL.f1(query, row.text());
            if (f1 > highest) {
                highest = f1;
                best = row.id();
            }
        }
        return new NoveltyIndex.Nearest(best, highest);
    }

    /** One of twenty texts of frequent and rare words with two of its words changed. */
    private static String variant(int number) {
        String[] words = text(number % 20).split(" ");
        RandomGenerator generator = Seeds.generator(5, Integer.toString(number));
        words[generator.nextInt(words.length)] = "w" + generator.nextInt(200);
        words[generator.nextInt(words.length)] = "w" + generator.nextInt(4);
        return String.join(" ", words);
    }

    private static String text(int number) {
        RandomGenerator generator = Seeds.generator(3, Integer.toString(number));
        return generator
                .ints(1 + generator.nextInt(15), 0, 40)
                .mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" "));
    }
}
