package io.seedbed.cli.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.llm2llm.report.LoopReport;
import io.seedbed.llm2llm.report.LoopReport.Round;
import io.seedbed.llm2llm.report.LoopReport.Score;

/** The line that {@code --json} ends standard output with. Scripts rely on its fields: none is taken away. Thread-safe. */
public final class JsonLine {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLine() {}

    /**
     * The line of {@code llm2llm}.
     *
     * @param report the report
     * @return one line of JSON without a line feed; what was not measured is null
     */
    public static String of(LoopReport report) {
        ObjectNode line = MAPPER.createObjectNode();
        put(line.putObject("before"), report.before());
        put(line.putObject("after"), report.after());
        ArrayNode rounds = line.putArray("rounds");
        report.rounds().forEach(round -> put(rounds.addObject(), round));
        line.put("kept", report.kept());
        line.put("rejected", report.rejected());
        line.put("digest", report.digest());
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of numbers and words cannot be written as JSON", e);
        }
    }

    private static void put(ObjectNode node, Score score) {
        number(node, "accuracy", score.accuracy());
        number(node, "sd", score.sd());
        number(node, "averagedModel", score.averagedModel());
        number(node, "macroF1", score.macroF1());
    }

    private static void put(ObjectNode node, Round round) {
        node.put("round", round.round());
        node.put("trainRows", round.trainRows());
        node.put("kept", round.kept());
        node.put("rejected", round.rejected());
        node.put("mistakes", round.mistakes());
        number(node, "accuracy", round.score().accuracy());
        number(node, "sd", round.score().sd());
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
