package io.seedbed.augment.prompt;

import io.seedbed.augment.Example;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for new questions that need the same skill as the one that a student answered wrongly, each with a worked answer
 * and a final answer after {@code ####} (LLM2LLM's GSM8K structure in our own words). Where the mistake's answer has no
 * {@code ####}, the new rows' targets are the final answers alone, as in the seed set.
 *
 * @param options what can be chosen
 */
public record QuestionAnswerPrompt(PromptOptions options) implements TeacherPrompt {

    private static final String ANSWER = "<answer>";
    private static final String FINAL = "<final>";
    private static final int LONGEST_MISTAKE = 1500;

    /** The prompt with the default options. */
    public QuestionAnswerPrompt() {
        this(PromptOptions.DEFAULT);
    }

    @Override
    public String version() {
        return "question-answer/1," + options.fingerprint();
    }

    @Override
    public ChatPrompt write(TeacherRequest request, TeacherContext context) {
        Example mistake = request.mistake();
        if (!(mistake.target() instanceof Target.Answer)) {
            throw new IllegalArgumentException(
                    "row " + mistake.id()
                            + " has no answer; the question-answering prompt needs one (classification has a prompt of its own)");
        }
        AnswerForm form = form(mistake);
        Turns turns = new Turns(
                system(form, mistake),
                form.write(WorkedQuestion.given(mistake.fields().keySet(), ANSWER, FINAL)) + "\n\n" + order(1),
                form.number(List.of(WorkedQuestion.made(mistake.fields().keySet(), ANSWER, FINAL))));
        return turns.write(request, form, count -> ask(form, request, count), this::values);
    }

    @Override
    public ParsedAnswer read(String answer, boolean truncated, TeacherRequest request, TeacherContext context) {
        AnswerParser parser = new AnswerParser(form(request.mistake()), options.maxCharacters());
        return new AnswerReader(request, context.round())
                .read(parser, answer, truncated, (item, reader) -> judge(item, reader, request.mistake()));
    }

    private Optional<Target> judge(AnswerParser.Item item, AnswerReader reader, Example mistake) {
        String key = mistake.target().text();
        String working = item.values().getOrDefault(ANSWER, "");
        String last = reader.firstLine(item.values().getOrDefault(FINAL, ""));
        if (last.isEmpty()) {
            reader.reject("empty", "the final answer after " + AnswerKey.MARK + " is blank", item.raw());
            return Optional.empty();
        }
        if (AnswerKey.isNumeric(key) && !AnswerKey.isNumeric(last)) {
            reader.reject(
                    "not-a-number", "the final answer is " + last + "; it must be a number as the key's", item.raw());
            return Optional.empty();
        }
        return Optional.of(
                new Target.Answer(AnswerKey.isMarked(key) ? working + "\n" + AnswerKey.MARK + " " + last : last));
    }

    private String ask(AnswerForm form, TeacherRequest request, int count) {
        StringBuilder text = new StringBuilder(
                        "A student model got this question wrong. The answer shown is the key.\n\n")
                .append(form.write(values(request.mistake())))
                .append("\n\n");
        String said = request.predicted().strip();
        if (options.showMistake()
                && !said.isEmpty()
                && !AnswerKey.matches(request.mistake().target().text(), said)) {
            text.append("The student's wrong answer was:\n<<<\n")
                    .append(said, 0, Math.min(said.length(), LONGEST_MISTAKE))
                    .append("\n>>>\nFind the step that it misses and make the new questions need that step.\n\n");
        }
        return text.append(order(count)).toString();
    }

    private static String order(int count) {
        return "Write " + count + " new " + (count == 1 ? "question" : "questions")
                + " that practise the same skill, each with its answer.";
    }

    private static String system(AnswerForm form, Example mistake) {
        Map<String, String> places = new LinkedHashMap<>();
        mistake.fields().keySet().forEach(field -> places.put(field, "(new " + field + ")"));
        places.put(ANSWER, "(the working, step by step)");
        places.put(FINAL, "(the final answer alone)");
        return """
                You set practice questions. You are shown a question that a student model got wrong, with the answer \
                key; you write new questions that practise the skill that was missing.

                Rules:
                - A new question can be solved from its own text alone: no pictures, tables, links or outside facts.
                - Work every answer out, one short step a line, and check the result; under 100 words.
                - After #### stands the final answer alone, on one line, in the manner of the key: a number as a decimal \
                without a fraction, with its minus sign where it is negative, with a unit only where the key has one.
                - Keep to the language and the difficulty of the question shown.
                - Change names, numbers, wording and situation: nobody should recognise the question shown.
                - The questions of one answer differ from one another as well.
                - No explanations and no comments: the answer holds numbered items of this form and nothing else.

                """ + form.number(List.of(places));
    }

    private Map<String, String> values(Example row) {
        Map<String, String> values = new LinkedHashMap<>(row.fields());
        String text = row.target().text();
        if (AnswerKey.isMarked(text)) {
            values.put(ANSWER, AnswerKey.working(text));
        }
        values.put(FINAL, AnswerKey.finalAnswer(text).orElseGet(text::strip));
        return values;
    }

    private static AnswerForm form(Example row) {
        return AnswerForm.of(
                row.fields().keySet(),
                new AnswerForm.Part(ANSWER, "Answer:"),
                new AnswerForm.Part(FINAL, AnswerKey.MARK));
    }
}
