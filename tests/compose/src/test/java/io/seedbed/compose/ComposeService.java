package io.seedbed.compose;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A service of the compose file.
 *
 * @param name what the others call it
 */
record ComposeService(String name, JsonNode tree) {

    /** Whether its image is built in this repository. */
    boolean isOurs() {
        return tree.has("build");
    }

    /** Whether it starts only where its profile is asked for. */
    boolean isOptional() {
        return tree.has("profiles");
    }

    /** Its Dockerfile; it must be ours. */
    Dockerfile dockerfile() {
        return Dockerfile.read(
                Repository.ROOT.resolve(tree.at("/build/dockerfile").asText()));
    }

    /** The folder of its module. */
    Path module() {
        Path file = Path.of(tree.at("/build/dockerfile").asText());
        return Repository.ROOT.resolve(file.resolveSibling(""));
    }

    /** A text, empty where there is none. */
    String text(String pointer) {
        return tree.at(pointer).asText();
    }

    /** A list of texts, empty where there is none. */
    List<String> texts(String pointer) {
        List<String> texts = new ArrayList<>();
        tree.at(pointer).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Its environment as it is written. */
    SortedMap<String, String> environment() {
        SortedMap<String, String> environment = new TreeMap<>();
        tree.path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        return environment;
    }

    /** The port that it answers on; it must be ours. */
    int port() {
        return Integer.parseInt(environment().getOrDefault("QUARKUS_HTTP_PORT", "no port"));
    }

    /** The command of its health check. */
    List<String> healthCommand() {
        List<String> test = texts("/healthcheck/test");
        return test.isEmpty() ? test : test.subList(1, test.size());
    }

    /** What it mounts. */
    List<Mount> mounts() {
        List<Mount> mounts = new ArrayList<>();
        for (JsonNode volume : tree.path("volumes")) {
            if (volume.isTextual()) {
                String[] parts = volume.asText().split(":", -1);
                mounts.add(new Mount("volume", parts[0], parts[1], false));
            } else {
                mounts.add(new Mount(
                        volume.path("type").asText(),
                        volume.path("source").asText(),
                        volume.path("target").asText(),
                        volume.path("read_only").asBoolean()));
            }
        }
        return mounts;
    }

    /**
     * One mount.
     *
     * @param type {@code volume} or {@code bind}
     */
    record Mount(String type, String source, String target, boolean readOnly) {}

    @Override
    public String toString() {
        return name;
    }
}
