package io.seedbed.finetune.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.seedbed.finetune.network.BertShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model's {@code config.json}, with the names that Hugging Face gives BERT's sizes and labels, and what it has no name
 * for under {@code seedbed}.
 *
 * @param modelType {@code bert}
 * @param architectures {@code BertModel}: the encoder loads as one; the head is {@code classifier} on its pooled output
 * @param idToLabel label by index
 * @param labelToId index by label
 * @param seedbed pooling and base
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"model_type", "architectures"})
public record ModelConfig(
        @JsonProperty("model_type") String modelType,
        @JsonProperty("architectures") List<String> architectures,
        @JsonProperty("hidden_size") int hiddenSize,
        @JsonProperty("num_hidden_layers") int layers,
        @JsonProperty("num_attention_heads") int heads,
        @JsonProperty("intermediate_size") int intermediateSize,
        @JsonProperty("vocab_size") int vocabularySize,
        @JsonProperty("max_position_embeddings") int positions,
        @JsonProperty("type_vocab_size") int tokenTypes,
        @JsonProperty("hidden_act") String activation,
        @JsonProperty("layer_norm_eps") double layerNormEpsilon,
        @JsonProperty("id2label") SortedMap<Integer, String> idToLabel,
        @JsonProperty("label2id") Map<String, Integer> labelToId,
        @JsonProperty("seedbed") Pooling seedbed) {

    /**
     * How a row's vector comes from its tokens' vectors.
     *
     * @param base the base model's name
     * @param pooling {@code mean} over tokens
     * @param normalize whether the mean is scaled to length 1 before the head
     * @param maxLength longest text in tokens
     */
    public record Pooling(
            @JsonProperty("base") String base,
            @JsonProperty("pooling") String pooling,
            @JsonProperty("normalize") boolean normalize,
            @JsonProperty("max_length") int maxLength) {}

    /** The configuration of a classifier on all-MiniLM-L6-v2. */
    public static ModelConfig of(BertShape shape, List<String> labels, int maxLength) {
        SortedMap<Integer, String> idToLabel = new TreeMap<>();
        Map<String, Integer> labelToId = new TreeMap<>();
        for (int id = 0; id < labels.size(); id++) {
            idToLabel.put(id, labels.get(id));
            labelToId.put(labels.get(id), id);
        }
        return new ModelConfig(
                "bert",
                List.of("BertModel"),
                shape.hidden(),
                shape.layers(),
                shape.heads(),
                shape.intermediate(),
                shape.vocabulary(),
                shape.positions(),
                2,
                "gelu",
                1e-12,
                idToLabel,
                labelToId,
                new Pooling("all-MiniLM-L6-v2", "mean", true, maxLength));
    }

    /** The encoder's sizes. */
    public BertShape shape() {
        return new BertShape(layers, heads, hiddenSize, intermediateSize, vocabularySize, positions);
    }

    /** The labels in the order of the head's outputs. */
    public List<String> labels() {
        return new ArrayList<>(idToLabel.values());
    }
}
