package io.seedbed.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The expected values are those of the functions {@code normalize_answer} and {@code compute_f1} of SQuAD 2.0's
 * evaluation script, run on the same strings under Python 3.11.
 */
class AnswerScoreTest {

    @Test
    void caseArticlesPunctuationAndSpaceAreTakenAway() {
        assertThat(AnswerScore.normalise("The  U.S.\tSupreme Court!")).isEqualTo("us supreme court");
        assertThat(AnswerScore.normalise("an  Éa the-cat ")).isEqualTo("éa thecat");
        assertThat(AnswerScore.normalise("“The” end—a")).isEqualTo("“ ” end—");
        assertThat(AnswerScore.normalise("A.N. the")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Denver Broncos, The Denver Broncos, 1, 1",
        "the cat sat on the mat, a cat on on a mat, 0, 0.75",
        "15 March 1999, in March 1999, 0, 0.6666666666666666",
        "new york new york, new york, 0, 0.6666666666666666",
        "yes, no, 0, 0",
        "'', the, 1, 1",
        "'', x, 0, 0",
    })
    void theScoresAreThoseOfTheOfficialScript(String reference, String predicted, double exactMatch, double f1) {
        AnswerScore score = AnswerScore.of(reference, predicted);

        assertThat(score.exactMatch()).isEqualTo(exactMatch);
        assertThat(score.f1()).isCloseTo(f1, within(1e-12));
    }

    @Test
    void theBestReferenceCountsForEachMeasure() {
        AnswerScore score = AnswerScore.best(List.of("in 1999", "15 March 1999", "1998"), "March 1999");

        assertThat(score).isEqualTo(new AnswerScore(0, 0.8));
        assertThatThrownBy(() -> AnswerScore.best(List.of(), "x")).hasMessageContaining("reference");
    }

    @Test
    void theMeanIsOverAnswers() {
        AnswerScore mean = AnswerScore.mean(List.of(new AnswerScore(1, 1), new AnswerScore(0, 0.5)));

        assertThat(mean).isEqualTo(new AnswerScore(0.5, 0.75));
        assertThatThrownBy(() -> AnswerScore.mean(List.of())).hasMessageContaining("no answers");
    }
}
