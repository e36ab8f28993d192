package io.seedbed.dataset.read;

import static io.seedbed.augment.Split.POOL;
import static io.seedbed.augment.Split.TEST;
import static io.seedbed.augment.Split.TRAIN;
import static io.seedbed.dataset.Rows.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Target;
import io.seedbed.dataset.BadInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Dataset GOOD = Dataset.of(List.of(
            seed("1", "one", "a", TRAIN), seed("2", "two", "a", TRAIN),
            seed("3", "three", "b", TRAIN), seed("4", "four", "b", TRAIN)));
    private static final Dataset TESTS = Dataset.of(List.of(seed("t1", "five", "a", TEST)));

    @Test
    void rowsThatFitTogetherGiveNoWarning() throws Exception {
        assertThat(Checks.forTraining(GOOD, TESTS, Dataset.empty())).isEmpty();
    }

    @Test
    void aLabelThatOccursOnceIsRefused() {
        Dataset train = GOOD.plus(Dataset.of(List.of(seed("17", "x", "c", TRAIN))));

        assertThatThrownBy(() -> Checks.forTraining(train, TESTS, Dataset.empty()))
                .isInstanceOf(BadInputException.class)
                .hasMessage("train.jsonl:17: label \"c\" occurs once; every label needs at least 2 rows");
    }

    @Test
    void aTestLabelThatTrainingLacksIsRefused() {
        Dataset test = TESTS.plus(Dataset.of(List.of(seed("9", "x", "c", TEST))));

        assertThatThrownBy(() -> Checks.forTraining(GOOD, test, Dataset.empty()))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "test.jsonl:9: label \"c\" does not occur in the training rows; their labels are \"a\", \"b\"");
    }

    @Test
    void oneLabelAloneIsRefused() {
        Dataset train = GOOD.filter(row -> row.target().text().equals("a"));

        assertThatThrownBy(() -> Checks.forTraining(train, TESTS, Dataset.empty()))
                .isInstanceOf(BadInputException.class)
                .hasMessage("train.jsonl: every row has the label \"a\"; a classifier needs at least 2 labels");
    }

    @Test
    void anIdThatTwoPartsShareIsRefused() {
        Dataset pool = Dataset.of(List.of(seed("3", "x", "b", POOL)));

        assertThatThrownBy(() -> Checks.forTraining(GOOD, TESTS, pool))
                .isInstanceOf(BadInputException.class)
                .hasMessage("pool.jsonl:3: the id \"3\" is also used at train.jsonl:3; ids must be unique in a job");
    }

    @Test
    void theSameTextWithTwoLabelsIsAWarning() throws Exception {
        Dataset train = GOOD.plus(Dataset.of(List.of(seed("5", "one", "b", TRAIN), seed("6", "two", "a", TRAIN))));

        assertThat(Checks.forTraining(train, TESTS, Dataset.empty()))
                .containsExactly("train.jsonl:5: the text \"one\" has the label \"b\" here and \"a\" at train.jsonl:1");
    }

    @Test
    void rowsThatAreAlsoTestedAreAWarningWithTheirNumber() throws Exception {
        Dataset test = TESTS.plus(Dataset.of(List.of(seed("t2", "one", "a", TEST), seed("t3", "two", "a", TEST))));
        Dataset pool = Dataset.of(List.of(seed("p1", "five", "a", POOL), seed("p2", "one", "a", POOL)));

        assertThat(Checks.forTraining(GOOD, test, pool))
                .containsExactly(
                        "2 of 3 test rows also occur among the training rows, the first at test.jsonl:t2;"
                                + " a score on them says little",
                        "2 of 2 pool rows also occur among the test rows, the first at pool.jsonl:p1;"
                                + " a score on them says little");
    }

    @Test
    void questionsAreNotHeldToTheRulesForLabels() throws Exception {
        Dataset train = Dataset.of(
                List.of(Example.of("1", "1+1?", new Target.Answer("2"), TRAIN, Provenance.read("train.jsonl:1"))));
        Dataset test = Dataset.of(
                List.of(Example.of("2", "2+2?", new Target.Answer("4"), TEST, Provenance.read("test.jsonl:1"))));

        assertThat(Checks.forTraining(train, test, Dataset.empty())).isEmpty();
    }
}
