package io.seedbed.finetune.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.seedbed.finetune.model.AdapterDirectory;
import io.seedbed.finetune.model.ModelDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a job leaves: {@code predictions/NAME.jsonl}, {@code metrics.json}, {@code result.json} with the request's digest,
 * and {@code model/} where it was asked for.
 *
 * @param path the folder
 */
record ResultFolder(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * Which request the result answers.
     *
     * @param digest of the request
     * @param labels in the order of the probabilities
     */
    record Header(String digest, List<String> labels) {}

    Header header() throws IOException {
        return JSON.readValue(Files.readAllBytes(headerFile()), Header.class);
    }

    boolean hasHeader() {
        return Files.isRegularFile(headerFile());
    }

    void writeHeader(Header header) throws IOException {
        Files.write(headerFile(), JSON.writeValueAsBytes(header));
    }

    private Path headerFile() {
        return path.resolve("result.json");
    }

    List<Scores> scores(String name) throws IOException {
        return Scores.read(path.resolve("predictions").resolve(JobFolder.fileName(name)));
    }

    void writeScores(String name, List<Scores> scores) throws IOException {
        Files.createDirectories(path.resolve("predictions"));
        Scores.write(path.resolve("predictions").resolve(JobFolder.fileName(name)), scores);
    }

    SortedMap<String, Double> metrics() throws IOException {
        return JSON.readValue(
                Files.readAllBytes(path.resolve("metrics.json")), new TypeReference<TreeMap<String, Double>>() {});
    }

    void writeMetrics(SortedMap<String, Double> metrics) throws IOException {
        Files.write(path.resolve("metrics.json"), JSON.writeValueAsBytes(metrics));
    }

    ModelDirectory model() {
        return new ModelDirectory(path.resolve("model"));
    }

    AdapterDirectory adapter() {
        return new AdapterDirectory(path.resolve("model").resolve("adapter"));
    }
}
