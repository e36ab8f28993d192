package io.seedbed.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file with its anchors and merges resolved, as Docker Compose resolves them. */
record ComposeFile(JsonNode tree) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}");

    /** This repository's. */
    static ComposeFile ofTheRepository() throws IOException {
        return new ComposeFile(yaml(Repository.ROOT.resolve("docker-compose.yml")));
    }

    /** Any YAML file as a tree. */
    static JsonNode yaml(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return JSON.valueToTree(content);
        }
    }

    /** All services in their order. */
    List<ComposeService> services() {
        return StreamSupport.stream(
                        ((Iterable<String>) () -> tree.path("services").fieldNames()).spliterator(), false)
                .map(this::service)
                .toList();
    }

    /** Those that are built here. */
    List<ComposeService> ours() {
        return services().stream().filter(ComposeService::isOurs).toList();
    }

    /** One service. */
    ComposeService service(String name) {
        JsonNode service = tree.at("/services/" + name);
        if (service.isMissingNode()) {
            throw new IllegalArgumentException("docker-compose.yml has no service " + name);
        }
        return new ComposeService(name, service);
    }

    /** A value as it is where no variable is set: {@code ${NAME:-default}} is the default, and {@code $$} is a dollar. */
    static String withDefaults(String value) {
        return VARIABLE.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2)))
                .replace("$$", "$");
    }
}
