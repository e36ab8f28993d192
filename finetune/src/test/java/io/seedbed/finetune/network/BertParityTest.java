package io.seedbed.finetune.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import io.seedbed.finetune.data.Tokenizer;
import io.seedbed.finetune.weights.MiniLm;
import java.util.List;
import org.junit.jupiter.api.Test;

class BertParityTest {

    private static final List<String> TEXTS = List.of(
            "Where is the highest waterfall in South America?",
            "Tea.",
            "A sentence of more words than the others, so that each of them is padded when all are computed in one"
                    + " batch, which must not change what comes out by more than rounding.",
            "naïve café — 東京 🙂");

    @Test
    void embeddingsAgreeWithOnnxRuntime() throws Exception {
        EmbeddingModel reference = new AllMiniLmL6V2EmbeddingModel();
        try (NDManager manager = NDManager.newBaseManager();
                Parameters parameters = new Parameters(manager);
                Tokenizer tokenizer = new Tokenizer(MiniLm.tokenizer(), 128)) {
            parameters.putAll(MiniLm.weights().values());
            TextClassifier model = new TextClassifier(BertShape.MINI_LM_L6, parameters);
            List<long[]> tokens = tokenizer.encode(TEXTS);
            for (int frozen : new int[] {0, 3, 6}) {
                List<float[]> hidden = model.hidden(tokens, frozen, Mode.PREDICT);
                List<float[]> pooled = model.pooled(hidden, frozen, Mode.PREDICT);
                for (int text = 0; text < TEXTS.size(); text++) {
                    float[] expected =
                            reference.embed(TEXTS.get(text)).content().vector();
                    assertThat(pooled.get(text)).containsExactly(expected, within(1e-5f));
                }
            }
        }
    }
}
