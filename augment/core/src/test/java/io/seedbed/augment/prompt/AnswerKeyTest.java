package io.seedbed.augment.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKeyTest {

    @Test
    void theFinalAnswerIsTheLineAfterTheFirstMark() {
        assertThat(AnswerKey.finalAnswer("2 + 3 = 5\n#### 5\nand on\n#### 7")).contains("5");
        assertThat(AnswerKey.finalAnswer("so #### -5 ")).contains("-5");
    }

    @Test
    void aTextWithoutMarkOrWithNothingAfterItHasNoFinalAnswer() {
        assertThat(AnswerKey.finalAnswer("it is 5")).isEmpty();
        assertThat(AnswerKey.finalAnswer("it is 5\n####\n")).isEmpty();
        assertThat(AnswerKey.finalAnswer("##### heading")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18|18.00",
                "18|+18",
                "18|18.",
                "18|**18**",
                "1,000|1000",
                "1,234,567.50|1234567.5",
                ".5|0.5",
                "3/4|0.75",
                "-3/4|-0.75",
                "-5|−5",
                "-5|–5",
                "-5|﹣5",
                "-$5|$-5",
                "−$5|-5 dollars",
                "$1,000|1000 $",
                "$1,000|1000 dollars",
                "USD 1000|$1,000.00",
                "5 per cent|5%",
                "5 percent|5 %",
                "5 km|5 kilometres",
                "5 miles|5 mile",
                "6 inches|6 inch",
                "5 feet|5 ft",
                "2 million|2,000,000",
                "$2 million|2000000 dollars",
                "5 dollars per day|$5 per day",
                "5 m²|5 m²",
                "#### 5|5",
                "Paris, France|paris  france.",
                "\"yes\"|Yes",
            })
    void theseAnswersAreTheSame(String left, String right) {
        assertThat(AnswerKey.matches(left, right)).isTrue();
        assertThat(AnswerKey.matches(right, left)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5|5",
                "−5|5",
                "-$5|$5",
                "5|-5 dollars",
                "5 km|5 miles",
                "5 km|5 km per hour",
                "$5|5 €",
                "$50|50 cents",
                "$0.50|50 cents",
                "20%|0.2",
                "20%|20 dollars",
                "5|5 million",
                "1,5|15",
                "10 000|10",
                "5|5 to 6",
                "5|five",
                "5|50",
                "5|0.5",
                "18|the answer is 18",
                "1/0|1",
                "3/4|4/3",
                "Paris|London",
                "'.'|'.'",
            })
    void theseAnswersDiffer(String left, String right) {
        assertThat(AnswerKey.matches(left, right)).isFalse();
        assertThat(AnswerKey.matches(right, left)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"18|18 apples", "18|$18", "18|18 dollars", "5|5%", "-5|-5 degrees", "12|12 square meters"})
    void aUnitOnOneSideOnlyIsAccepted(String key, String answer) {
        assertThat(AnswerKey.matches(key, answer)).isTrue();
        assertThat(AnswerKey.matches(answer, key)).isTrue();
    }

    @Test
    void aNumberIsRecognisedWithItsUnitAndATextIsNot() {
        assertThat(AnswerKey.isNumeric("so\n#### $1,200")).isTrue();
        assertThat(AnswerKey.isNumeric("-7 degrees")).isTrue();
        assertThat(AnswerKey.isNumeric("Paris")).isFalse();
        assertThat(AnswerKey.isNumeric("x = 5")).isFalse();
    }
}
