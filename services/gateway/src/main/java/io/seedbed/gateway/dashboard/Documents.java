package io.seedbed.gateway.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Jobs;
import java.util.List;
import java.util.regex.Pattern;

/** Job documents as people write them. Stateless. */
final class Documents {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private Documents() {}

    /** A job with every field. */
    static String yaml(Job job) {
        try {
            return YAML.writeValueAsString(Jobs.tree(job));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job is plain data", e);
        }
    }

    /** The line, from 1, on which a field of a document stands; 0 where it stands nowhere. */
    static int line(String document, String pointer) {
        String name = pointer.isEmpty() ? "" : pointer.split("/", -1)[1];
        Pattern start = Pattern.compile("\\s*[\"']?" + Pattern.quote(name) + "[\"']?\\s*:.*");
        List<String> lines = document.lines().toList();
        for (int i = 0; i < lines.size() && !name.isEmpty(); i++) {
            if (start.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
