package io.seedbed.augment.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Example;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.prompt.ChatPrompt.Message;
import io.seedbed.augment.prompt.ChatPrompt.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationPromptTest {

    private final ClassificationPrompt prompt = new ClassificationPrompt();
    private final Example mistake = Rows.labelled("m1", "How far is Denver from Aspen ?", "NUM");
    private final TeacherContext context = Rows.context(
            mistake,
            Rows.labelled("s1", "Where is Perth ?", "LOC"),
            Rows.labelled("s2", "What city hosts the Louvre ?", "LOC"));
    private final TeacherRequest request = Rows.request(mistake, "LOC", 2, 0);

    @Test
    void theTurnsAreRulesWorkedPairAndMistake() {
        List<Message> turns = prompt.write(request, context).messages();
        assertThat(turns).extracting(Message::role).containsExactly(Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.USER);
        assertThat(turns.get(0).text()).contains("- LOC: a place", "- NUM: a number or amount", "1. Text: (new text)");
        assertThat(turns.get(1).text()).contains("Text: Where is Perth ?\nLabel: LOC", "exactly LOC");
        assertThat(turns.get(2).text()).isEqualTo("1. Text: What city hosts the Louvre ?\nLabel: LOC");
        assertThat(turns.get(3).text())
                .contains("Text: How far is Denver from Aspen ?\nLabel: NUM", "Write 2 new rows", "exactly NUM");
    }

    @Test
    void theStudentsAnswerIsShownOnlyByOptionAndOnlyWhereItIsWrong() {
        TeacherPrompt silent = new ClassificationPrompt(new PromptOptions(false, 4000));
        assertThat(lastTurn(prompt, request)).contains("The student answered LOC");
        assertThat(lastTurn(silent, request)).doesNotContain("The student answered");
        assertThat(lastTurn(prompt, Rows.request(mistake, "NUM", 2, 0))).doesNotContain("The student answered");
        assertThat(prompt.version()).isNotEqualTo(silent.version());
    }

    @Test
    void aRetryReplaysTheKeptRowsAndAsksForMoreAndDifferentOnes() {
        Example kept = Rows.labelled("k1", "How tall is the Eiffel Tower ?", "NUM");
        List<Message> turns =
                prompt.write(Rows.request(mistake, "LOC", 2, 1, kept), context).messages();
        assertThat(turns).hasSize(6);
        assertThat(turns.get(4)).isEqualTo(Message.assistant("1. Text: How tall is the Eiffel Tower ?\nLabel: NUM"));
        assertThat(turns.get(5).text()).contains("3 MORE", "DIFFERENT");
    }

    @Test
    void everyAttemptAsksForOneMoreUpToTen() {
        assertThat(TeacherPrompt.rowsAskedFor(Rows.request(mistake, "LOC", 1, 0)))
                .isEqualTo(1);
        assertThat(TeacherPrompt.rowsAskedFor(Rows.request(mistake, "LOC", 3, 4)))
                .isEqualTo(7);
        assertThat(TeacherPrompt.rowsAskedFor(Rows.request(mistake, "LOC", 9, 4)))
                .isEqualTo(10);
    }

    @Test
    void withoutTwoSeedRowsOfOneLabelTheWorkedPairIsAnInventedOneAndSaysSo() {
        List<Message> turns = prompt.write(request, Rows.context(mistake)).messages();
        assertThat(turns.get(1).text()).contains("comes from another task");
        assertThat(turns.get(2).text()).contains("Label: opening-hours");
    }

    @Test
    void theSameRequestGivesTheSameDigestAndAnotherGivesAnother() {
        String digest = prompt.write(request, context).digest();
        assertThat(prompt.write(request, context).digest()).isEqualTo(digest);
        assertThat(prompt.write(Rows.request(mistake, "HUM", 2, 0), context).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void whatThePromptShowsAsItsFormReadsBackAsRows() {
        ParsedAnswer parsed =
                read("1. Text: How deep is Loch Ness ?\nLabel: NUM\n\n2. Text: How old is Rome ?\nLabel: NUM");
        assertThat(parsed.rejects()).isEmpty();
        assertThat(parsed.rows())
                .extracting(row -> row.fields().get("text"))
                .containsExactly("How deep is Loch Ness ?", "How old is Rome ?");
        assertThat(parsed.rows()).extracting(ParsedAnswer.Row::target).containsOnly(new Target.Label("NUM"));
    }

    @Test
    void anotherLabelThanTheMistakesIsAReject() {
        ParsedAnswer parsed = read("1. Text: a\nLabel: LOC\n2. Text: b\nLabel: COLOUR\n3. Text: c\nLabel: num");
        assertThat(parsed.rows()).hasSize(1);
        assertThat(parsed.rejects()).extracting(Reject::reason).containsExactly("wrong-label", "wrong-label");
        assertThat(parsed.rejects().get(1).detail()).contains("COLOUR", "not in the label set", "must be NUM");
        assertThat(parsed.rejects().get(0).parent()).isEqualTo("m1");
    }

    @Test
    void aRemarkAfterTheItemIsKeptAsARejectAndTheRowStays() {
        ParsedAnswer parsed = read("1. Text: How deep is it ?\nLabel: NUM\n\nI hope that this helps!");
        assertThat(parsed.rows()).hasSize(1);
        assertThat(parsed.rejects()).extracting(Reject::reason).containsExactly("remark");
    }

    @Test
    void aRowWithoutLabelOrWithOneOutsideTheSetIsNotAsked() {
        Example question = Rows.question("q1", "1 + 1 ?", "#### 2");
        assertThatThrownBy(() -> prompt.write(Rows.request(question, "3", 1, 0), context))
                .hasMessageContaining("q1")
                .hasMessageContaining("no label");
        Example stray = Rows.labelled("x1", "?", "ABBR");
        assertThatThrownBy(() -> prompt.write(Rows.request(stray, "LOC", 1, 0), context))
                .hasMessageContaining("ABBR")
                .hasMessageContaining("[HUM, LOC, NUM]");
    }

    private ParsedAnswer read(String answer) {
        return prompt.read(answer, false, request, context);
    }

    private String lastTurn(TeacherPrompt asked, TeacherRequest of) {
        List<Message> turns = asked.write(of, context).messages();
        return turns.get(turns.size() - 1).text();
    }
}
