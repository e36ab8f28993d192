package io.seedbed.finetune.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.seedbed.finetune.weights.Safetensors;
import io.seedbed.finetune.weights.Safetensors.TensorReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * A trained model's folder in the layout of Hugging Face: {@code config.json}, {@code model.safetensors}, {@code
 * tokenizer.json}. The same model gives the same bytes.
 *
 * @param path the folder
 */
public record ModelDirectory(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * Reads the configuration.
     *
     * @throws IOException if there is none, or it is broken
     */
    public ModelConfig config() throws IOException {
        Path file = path.resolve("config.json");
        try {
            return JSON.readerFor(ModelConfig.class).readValue(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new IOException(path + " is not a model's folder: it has no config.json", e);
        }
    }

    /**
     * Opens the weights.
     *
     * @throws IOException if there are none, or they are broken
     */
    public Safetensors weights() throws IOException {
        return Safetensors.open(path.resolve("model.safetensors"));
    }

    /**
     * Reads the tokenizer's definition.
     *
     * @throws IOException if there is none
     */
    public byte[] tokenizer() throws IOException {
        return Files.readAllBytes(path.resolve("tokenizer.json"));
    }

    /**
     * Writes all files into the folder, which is made. The caller sees to it that nobody reads it before it is whole.
     *
     * @param shapes shapes of the weights by name
     * @param weights gives each weight when it is its turn
     * @throws IOException if a file cannot be written
     */
    public void write(ModelConfig config, byte[] tokenizer, SortedMap<String, long[]> shapes, TensorReader weights)
            throws IOException {
        Files.createDirectories(path);
        Files.write(path.resolve("config.json"), JSON.writeValueAsBytes(config));
        Files.write(path.resolve("tokenizer.json"), tokenizer);
        Safetensors.write(path.resolve("model.safetensors"), shapes, weights);
    }
}
