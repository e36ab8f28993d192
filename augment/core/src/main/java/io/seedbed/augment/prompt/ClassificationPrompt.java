package io.seedbed.augment.prompt;

import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks for new texts of the label that a student misread (LLM2LLM, the structure of its prompts in our own words). The
 * worked pair is two seed rows of one label, so that it shows the task's own style. A row with several text fields gets
 * one part for each.
 *
 * @param options what can be chosen
 */
public record ClassificationPrompt(PromptOptions options) implements TeacherPrompt {

    private static final String LABEL = "<label>";

    /** The prompt with the default options. */
    public ClassificationPrompt() {
        this(PromptOptions.DEFAULT);
    }

    @Override
    public String version() {
        return "classification/1," + options.fingerprint();
    }

    @Override
    public ChatPrompt write(TeacherRequest request, TeacherContext context) {
        Example mistake = request.mistake();
        if (!(mistake.target() instanceof Target.Label)) {
            throw new IllegalArgumentException(
                    "row " + mistake.id()
                            + " has no label; the classification prompt needs one (question answering has a prompt of its own)");
        }
        if (!context.labels().descriptions().containsKey(mistake.target().text())) {
            throw new IllegalArgumentException("row " + mistake.id() + " has the label "
                    + mistake.target().text() + ", which is not in the label set "
                    + context.labels().labels());
        }
        AnswerForm form = form(mistake);
        WorkedPair pair = WorkedPair.of(mistake, context.train());
        Turns turns = new Turns(
                system(form, mistake, context.labels()),
                pair.note() + shown(form, pair.given()) + "\n\n" + order(1, label(pair.given())),
                form.number(List.of(values(pair.made()))));
        return turns.write(request, form, count -> ask(form, request, count), this::values);
    }

    @Override
    public ParsedAnswer read(String answer, boolean truncated, TeacherRequest request, TeacherContext context) {
        AnswerParser parser = new AnswerParser(form(request.mistake()), options.maxCharacters());
        return new AnswerReader(request, context.round())
                .read(parser, answer, truncated, (item, reader) -> judge(item, reader, request, context.labels()));
    }

    private Optional<Target> judge(
            AnswerParser.Item item, AnswerReader reader, TeacherRequest request, LabelSet labels) {
        String wanted = label(request.mistake());
        String given = reader.firstLine(item.values().getOrDefault(LABEL, ""));
        boolean known = labels.descriptions().containsKey(given);
        if (given.equals(wanted) || (!known && given.equalsIgnoreCase(wanted))) {
            return Optional.of(new Target.Label(wanted));
        }
        reader.reject(
                "wrong-label",
                "the item has the label " + given + (known ? "" : ", which is not in the label set") + "; it must be "
                        + wanted,
                item.raw());
        return Optional.empty();
    }

    private String ask(AnswerForm form, TeacherRequest request, int count) {
        String label = label(request.mistake());
        StringBuilder text = new StringBuilder("A student model got this row wrong.\n\n")
                .append(shown(form, request.mistake()))
                .append("\n\n");
        if (options.showMistake()
                && !request.predicted().isBlank()
                && !request.predicted().equals(label)) {
            text.append("The student answered ")
                    .append(request.predicted().strip())
                    .append(". Choose cases that teach the difference between ")
                    .append(request.predicted().strip())
                    .append(" and ")
                    .append(label)
                    .append(".\n\n");
        }
        return text.append(order(count, label)).toString();
    }

    private static String order(int count, String label) {
        return "Write " + count + " new " + (count == 1 ? "row" : "rows") + " whose correct label is exactly " + label
                + ".";
    }

    private static String system(AnswerForm form, Example mistake, LabelSet labels) {
        Map<String, String> places = new LinkedHashMap<>();
        mistake.fields().keySet().forEach(field -> places.put(field, "(new " + field + ")"));
        places.put(LABEL, "(the label)");
        return """
                You write training data for a text classifier. You are shown a row that a student model misread, with \
                its correct label; you write new rows that give the student practice on exactly that point.

                Rules:
                - A new row is a clear case of the label in the request and of no other label in the list.
                - Keep to the language, register and typical length of the row shown.
                - Change names, places, numbers, wording and sentence structure: nobody should recognise the row shown.
                - The rows of one answer differ from one another as well.
                - Spell the label exactly as it stands in the list.
                - No explanations and no comments: the answer holds numbered items of this form and nothing else.

                """
                + form.number(List.of(places)) + "\n\nLabels:\n"
                + labels.descriptions().entrySet().stream()
                        .map(entry -> entry.getKey().equals(entry.getValue())
                                ? "- " + entry.getKey()
                                : "- " + entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private String shown(AnswerForm form, Example row) {
        return form.write(values(row));
    }

    private Map<String, String> values(Example row) {
        Map<String, String> values = new LinkedHashMap<>(row.fields());
        values.put(LABEL, label(row));
        return values;
    }

    private static String label(Example row) {
        return row.target().text();
    }

    private static AnswerForm form(Example row) {
        return AnswerForm.of(row.fields().keySet(), new AnswerForm.Part(LABEL, "Label:"));
    }
}
