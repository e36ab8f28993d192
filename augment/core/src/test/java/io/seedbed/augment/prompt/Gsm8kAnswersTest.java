package io.seedbed.augment.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answer key on every gold answer of GSM8K, where the development data are at hand. */
class Gsm8kAnswersTest {

    private static final Path FOLDER = Path.of("../../../shared/data/gsm8k");
    private static final Pattern ANSWER = Pattern.compile("\"answer\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    @BeforeEach
    void dataAreAtHand() {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: GSM8K is not beside the checkout (" + FOLDER + ")");
    }

    @Test
    void everyGoldAnswerIsANumberAndMatchesItself() throws IOException {
        List<String> golds = golds("test.jsonl");
        assertThat(golds).hasSize(1319).allSatisfy(gold -> {
            assertThat(AnswerKey.isMarked(gold)).isTrue();
            assertThat(AnswerKey.isNumeric(gold)).isTrue();
            assertThat(AnswerKey.matches(gold, gold)).isTrue();
        });
        assertThat(golds("train.jsonl")).hasSize(7473).allMatch(AnswerKey::isNumeric);
    }

    @Test
    void differentGoldAnswersAreNeverEqualAndASignIsNeverLost() throws IOException {
        Set<String> finals = new LinkedHashSet<>();
        for (String gold : golds("test.jsonl")) {
            finals.add(AnswerKey.finalAnswer(gold).orElseThrow().replace(",", ""));
        }
        List<Quantity> distinct =
                finals.stream().map(text -> Quantity.parse(text).orElseThrow()).toList();
        assertThat(distinct).hasSizeGreaterThan(300);
        for (int i = 0; i < distinct.size(); i++) {
            Quantity number = distinct.get(i);
            assertThat(distinct.subList(i + 1, distinct.size()))
                    .as(number.toString())
                    .noneMatch(number::agreesWith);
        }
        for (String number : finals) {
            if (!number.equals("0")) {
                String negated = number.startsWith("-") ? number.substring(1) : "-" + number;
                assertThat(AnswerKey.matches(number, negated)).as(number).isFalse();
            }
        }
    }

    private static List<String> golds(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .map(line -> {
                    Matcher matcher = ANSWER.matcher(line);
                    assertThat(matcher.find()).as(line).isTrue();
                    return matcher.group(1).replace("\\n", "\n");
                })
                .toList();
    }
}
