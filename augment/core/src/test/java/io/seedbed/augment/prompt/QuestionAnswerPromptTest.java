package io.seedbed.augment.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Example;
import io.seedbed.augment.Reject;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.prompt.ChatPrompt.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionAnswerPromptTest {

    private final QuestionAnswerPrompt prompt = new QuestionAnswerPrompt();
    private final Example mistake =
            Rows.question("q1", "Ann has 3 bags of 4 pears. How many pears?", "3 * 4 = 12\n#### 12");
    private final TeacherContext context = Rows.context(mistake);
    private final TeacherRequest request = Rows.request(mistake, "3 + 4 = 7\n#### 7", 1, 0);

    @Test
    void theMistakeIsShownInTheFormWithItsKeyAndWhatTheStudentAnswered() {
        List<Message> turns = prompt.write(request, context).messages();
        assertThat(turns.get(3).text())
                .contains("Question: Ann has 3 bags of 4 pears. How many pears?\nAnswer: 3 * 4 = 12\n#### 12")
                .contains("3 + 4 = 7\n#### 7")
                .contains("Write 1 new question");
        assertThat(turns.get(0).text())
                .contains("1. Question: (new question)\nAnswer: (the working, step by step)\n####");
    }

    @Test
    void aRightAnswerOfTheStudentIsNotCalledWrong() {
        List<Message> turns =
                prompt.write(Rows.request(mistake, "#### 12.0", 1, 0), context).messages();
        assertThat(turns.get(3).text()).doesNotContain("wrong answer was");
    }

    @Test
    void theWorkedPairReadsBackInItsOwnForm() {
        String worked = prompt.write(request, context).messages().get(2).text();
        ParsedAnswer parsed = prompt.read(worked, false, request, context);
        assertThat(parsed.rejects()).isEmpty();
        assertThat(parsed.rows()).hasSize(1);
        assertThat(AnswerKey.finalAnswer(parsed.rows().get(0).target().text())).contains("68");
    }

    @Test
    void signsAndUnitsOfTheFinalAnswerAreKept() {
        ParsedAnswer parsed = prompt.read(
                "1. Question: How cold is it?\nAnswer: 2 - 7 = -5\n#### -5 degrees", false, request, context);
        assertThat(parsed.rows().get(0).target().text()).isEqualTo("2 - 7 = -5\n#### -5 degrees");
    }

    @Test
    void anItemWithoutOrWithTwoMarksOrWithoutANumberIsAReject() {
        ParsedAnswer parsed = prompt.read(
                "1. Question: a\nAnswer: 5\n2. Question: b\nAnswer: 5\n#### 5\n#### 6\n3. Question: c\nAnswer: d\n#### many",
                false,
                request,
                context);
        assertThat(parsed.rows()).isEmpty();
        assertThat(parsed.rejects())
                .extracting(Reject::reason)
                .containsExactlyInAnyOrder("unparsed", "unparsed", "not-a-number");
    }

    @Test
    void aKeyWithoutMarkGivesTargetsWithoutMark() {
        Example capital = Rows.question("q2", "What is the capital of France?", "Paris");
        TeacherRequest asked = Rows.request(capital, "Lyon", 1, 0);
        ParsedAnswer parsed = prompt.read(
                "1. Question: What is the capital of Italy?\nAnswer: Italy is governed from Rome.\n#### Rome",
                false,
                asked,
                context);
        assertThat(parsed.rows().get(0).target().text()).isEqualTo("Rome");
        assertThat(prompt.write(asked, context).messages().get(3).text()).contains("#### Paris");
    }

    @Test
    void aRowWithSeveralFieldsGetsOnePartForEach() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("context", "Rome is in Italy.");
        fields.put("question", "Where is Rome?");
        Example row = new Example("q3", fields, mistake.target(), mistake.split(), mistake.provenance());
        List<Message> turns = prompt.write(Rows.request(row, "", 1, 0), context).messages();
        assertThat(turns.get(1).text()).startsWith("Context: A bakery").contains("\nQuestion: How many rolls");
        ParsedAnswer parsed = prompt.read(
                "1. Context: c\nQuestion: q\nAnswer: a\n#### 3", false, Rows.request(row, "", 1, 0), context);
        assertThat(parsed.rows().get(0).fields())
                .containsExactly(Map.entry("context", "c"), Map.entry("question", "q"));
    }

    @Test
    void aRowWithoutAnswerIsNotAsked() {
        Example labelled = Rows.labelled("m1", "a", "LOC");
        assertThatThrownBy(() -> prompt.write(Rows.request(labelled, "NUM", 1, 0), context))
                .hasMessageContaining("m1")
                .hasMessageContaining("no answer");
    }
}
