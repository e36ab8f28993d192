package io.seedbed.teacher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operator's teachers by name, as {@code teachers.yaml} lists them. Immutable. */
public final class Teachers {

    private final Path file;
    private final Map<String, TeacherConfig> byName;

    private Teachers(Path file, Map<String, TeacherConfig> byName) {
        this.file = file;
        this.byName = byName;
    }

    /**
     * Reads a file: a map from a teacher's name to its settings.
     *
     * @throws StepException of kind USER if the file cannot be read or a setting is wrong; the message names the file, the
     *     teacher and the key, and what would be right
     */
    public static Teachers load(Path file) throws StepException {
        Map<String, TeacherConfig> byName = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : parse(file).properties()) {
            String where = file + ": teacher " + entry.getKey() + ": ";
            try {
                byName.put(entry.getKey(), TeacherSettings.read(entry.getKey(), entry.getValue()));
            } catch (IllegalArgumentException e) {
                throw new StepException(Kind.USER, where + e.getMessage());
            }
        }
        return new Teachers(file, byName);
    }

    /** The names in the file's order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * The teacher of this name.
     *
     * @throws StepException of kind USER if the file has none
     */
    public TeacherConfig get(String name) throws StepException {
        TeacherConfig found = byName.get(name);
        if (found == null) {
            throw new StepException(
                    Kind.USER, file + ": there is no teacher " + name + "; the file has " + String.join(", ", names()));
        }
        return found;
    }

    private static JsonNode parse(Path file) throws StepException {
        ObjectMapper yaml = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        JsonNode root;
        try {
            root = yaml.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the file, which may hold a key by mistake: only the line is passed on.
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new StepException(
                    Kind.USER,
                    file + line + ": is not YAML, or gives a key twice; it must be a map from name to settings");
        } catch (IOException e) {
            throw new StepException(Kind.USER, file + ": cannot be read; it must be a YAML file of teachers", e);
        }
        if (root == null || !root.isObject() || root.isEmpty()) {
            throw new StepException(Kind.USER, file + ": holds no teachers; it must be a map from name to settings");
        }
        return root;
    }
}
