package io.seedbed.finetune.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.seedbed.finetune.TextTrainingConfig;
import io.seedbed.finetune.TextTrainingConfig.LoraTarget;
import io.seedbed.finetune.weights.Safetensors;
import io.seedbed.finetune.weights.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * LoRA adapters in the layout of PEFT: {@code adapter_config.json} and {@code adapter_model.safetensors}.
 *
 * @param path the folder
 */
public record AdapterDirectory(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String PREFIX = "base_model.model.";

    /**
     * Writes the adapters, which stand beside a model that has them merged already.
     *
     * @param tensors the matrices A and B of each adapted layer
     * @throws IOException if a file cannot be written
     */
    public void write(TextTrainingConfig.Lora lora, List<Tensor> tensors) throws IOException {
        Files.createDirectories(path);
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("peft_type", "LORA");
        config.put("task_type", "SEQ_CLS");
        config.put("r", lora.rank());
        config.put("lora_alpha", lora.alpha());
        config.put("lora_dropout", lora.dropout());
        config.put(
                "target_modules",
                lora.targets().stream().map(LoraTarget::module).toList());
        config.put("bias", "none");
        Files.write(path.resolve("adapter_config.json"), JSON.writeValueAsBytes(config));
        SortedMap<String, long[]> shapes = new TreeMap<>();
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (Tensor tensor : tensors) {
            shapes.put(PREFIX + tensor.name(), tensor.shape());
            named.put(PREFIX + tensor.name(), tensor.renamed(PREFIX + tensor.name()));
        }
        Safetensors.write(
                path.resolve("adapter_model.safetensors"),
                shapes,
                name -> Objects.requireNonNull(named.get(name), name));
    }
}
