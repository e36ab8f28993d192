package io.seedbed.dataset.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.seedbed.augment.Example;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what labels mean: YAML with {@code label: description}, or CSV, TSV, JSONL or Parquet with the columns
 * {@code label} and {@code description}. Stateless and thread-safe.
 */
public final class LabelDescriptions {

    private static final String DESCRIPTION = "description";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private LabelDescriptions() {}

    /**
     * Description by label, in the file's order.
     *
     * @throws BadInputException if the file is wrong
     * @throws StepException if the disk failed
     */
    public static Map<String, String> read(Path file) throws BadInputException, StepException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            return name.endsWith(".yaml") || name.endsWith(".yml") ? readYaml(file) : readRows(file);
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, file + ": the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> readRows(Path file) throws BadInputException, StepException {
        ReadOptions options = ReadOptions.questionAnswering(Split.TRAIN)
                .withTextColumns(List.of(ReadOptions.LABEL))
                .withTargetColumn(DESCRIPTION);
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Example row : DatasetReader.read(file, options).examples()) {
            if (descriptions.put(row.text(), row.target().text()) != null) {
                throw Origin.of(row)
                        .fault(ReadOptions.LABEL, "label " + OneLine.quote(row.text()) + " is described twice");
            }
        }
        return descriptions;
    }

    private static Map<String, String> readYaml(Path file) throws BadInputException, IOException {
        InputFiles.check(file);
        JsonNode document;
        try {
            document = YAML.readTree(text(file));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BadInputException(file.toString(), line, "", "broken YAML: " + reason(e));
        }
        if (!document.isObject()) {
            throw new BadInputException(file.toString(), 0, "", "expected lines of the form \"label: description\"");
        }
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            JsonNode value = entry.getValue();
            if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
                throw new BadInputException(
                        file.toString(),
                        0,
                        entry.getKey(),
                        "label " + OneLine.quote(entry.getKey()) + " needs a description of one text");
            }
            descriptions.put(entry.getKey(), value.asText());
        }
        return descriptions;
    }

    /** The parser's own words without its excerpts of the source, which it indents. */
    private static String reason(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage())
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }

    private static String text(Path file) throws BadInputException, IOException {
        List<String> text = new ArrayList<>();
        long length = 0;
        try (Utf8Lines lines = new Utf8Lines(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                text.add(line);
                length += line.length();
                if (length > Utf8Lines.LIMIT) {
                    throw new BadInputException(
                            file.toString(), lines.line(), "", "descriptions of more than 1 MiB are not taken");
                }
            }
        }
        return String.join("\n", text);
    }
}
