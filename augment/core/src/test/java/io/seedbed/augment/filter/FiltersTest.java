package io.seedbed.augment.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void normalTextIgnoresCaseSpacingWidthAndOuterPunctuation() {
        assertThat(NormalText.of("  What\tis\u00a0 X ?\n")).isEqualTo("what is x");
        assertThat(NormalText.of("“Ｗhat is X”")).isEqualTo("what is x");
        assertThat(NormalText.of("it's 3.5")).isEqualTo("it's 3.5");
        assertThat(NormalText.of("?!")).isEqualTo("?!");
        assertThat(NormalText.of("")).isEmpty();
    }

    @Test
    void theSameTextInOtherPunctuationIsADuplicate() {
        ExactDuplicate filter = new ExactDuplicate(List.of(Rows.row("s9", "Who wrote Hamlet ?")));

        Verdict.Dropped dropped = Rows.dropped(filter.judge(Rows.candidate("who  wrote HAMLET")));

        assertThat(dropped.reason()).isEqualTo("duplicate");
        assertThat(dropped.detail()).contains("s9");
        assertThat(filter.judge(Rows.candidate("who wrote Macbeth")).isKept()).isTrue();
    }

    @Test
    void aTestTextIsALeak() {
        TestLeak filter = new TestLeak(List.of(Rows.row("t4", "Who wrote Hamlet ?")));

        Verdict.Dropped dropped = Rows.dropped(filter.judge(Rows.candidate("Who wrote Hamlet")));

        assertThat(dropped.reason()).isEqualTo("test-leak");
        assertThat(dropped.detail()).contains("t4");
    }

    @Test
    void whatWasTakenIsNoTestRow() {
        TestLeak filter = new TestLeak(List.of());

        filter.taken(Rows.row("r1-00001", "a"));

        assertThat(filter.judge(Rows.candidate("a")).isKept()).isTrue();
    }

    @Test
    void aLabelOutsideTheSetIsUnknown() {
        KnownLabel filter = new KnownLabel(LabelSet.named(List.of("A", "B")));

        Verdict.Dropped dropped = Rows.dropped(filter.judge(Rows.candidate("x", new Target.Label("C"))));

        assertThat(dropped.reason()).isEqualTo("unknown-label");
        assertThat(dropped.detail()).contains("C", "A, B");
        assertThat(filter.judge(Rows.candidate("x", new Target.Label("B"))).isKept())
                .isTrue();
        assertThat(filter.judge(Rows.candidate("x", new Target.Missing())).isKept())
                .isFalse();
    }

    @Test
    void anyAnswerIsKnownWhereThereIsNoLabelSet() {
        KnownLabel filter = new KnownLabel(LabelSet.named(List.of()));

        assertThat(filter.judge(Rows.candidate("x", new Target.Answer("42"))).isKept())
                .isTrue();
    }

    @Test
    void lengthCountsWords() {
        Length filter = new Length(2, 3);

        assertThat(filter.judge(Rows.candidate("one")).isKept()).isFalse();
        assertThat(filter.judge(Rows.candidate("one, two!")).isKept()).isTrue();
        assertThat(Rows.dropped(filter.judge(Rows.candidate("a b c d"))).score())
                .isEqualTo(4);
        assertThatThrownBy(() -> new Length(3, 2)).hasMessageContaining("3..2");
    }
}
