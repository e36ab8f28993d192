package io.seedbed.finetune.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which a caller and a worker process exchange one job: {@code request.json}, the rows, and a folder {@code
 * result} that is good only once the worker has said that it is done.
 *
 * @param path the folder
 */
record JobFolder(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    WorkerTask task() throws IOException {
        return JSON.readValue(Files.readAllBytes(request()), WorkerTask.class);
    }

    void write(WorkerTask task) throws IOException {
        Files.createDirectories(path.resolve("predict"));
        Files.createDirectories(result());
        Files.write(request(), JSON.writeValueAsBytes(task));
    }

    private Path request() {
        return path.resolve("request.json");
    }

    Path train() {
        return path.resolve("train.jsonl");
    }

    Path validation() {
        return path.resolve("validation.jsonl");
    }

    Path predict(String name) {
        return path.resolve("predict").resolve(fileName(name));
    }

    Path result() {
        return path.resolve("result");
    }

    /** A data set's file name: its name with what a file system may not like percent-encoded. */
    static String fileName(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + ".jsonl";
    }
}
