package io.seedbed.retrieval;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The sentence encoder all-MiniLM-L6-v2, loaded once per process from the jar that LangChain4j publishes. LangChain4j's
 * own class lets ONNX Runtime spread each product over all cores, where the order of a sum may depend on their number;
 * here one inference runs on one thread. Thread-safe.
 */
final class MiniLmModel extends AbstractInProcessEmbeddingModel {

    private static final int DIMENSION = 384;

    private static @Nullable MiniLmModel instance;

    private final OnnxBertBiEncoder encoder;

    private MiniLmModel() {
        super(Runnable::run);
        this.encoder = load();
    }

    /** The process's only instance; the first call loads 90 MB of weights, and one that failed may be tried again. */
    static synchronized MiniLmModel shared() {
        MiniLmModel loaded = instance;
        if (loaded == null) {
            loaded = new MiniLmModel();
            instance = loaded;
        }
        return loaded;
    }

    /** A text's vector of length 1; texts beyond the model's 510 tokens are embedded in parts and averaged. */
    float[] vector(String text) {
        return embed(TextSegment.from(text)).content().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return DIMENSION;
    }

    private static OnnxBertBiEncoder load() {
        try (InputStream weights = resource("/all-minilm-l6-v2.onnx");
                InputStream tokenizer = resource("/all-minilm-l6-v2-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(weights.readAllBytes(), options);
            return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of all-MiniLM-L6-v2 cannot be read from the class path", e);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot load all-MiniLM-L6-v2", e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = AllMiniLmL6V2EmbeddingModel.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException(name + " is not on the class path");
        }
        return found;
    }
}
