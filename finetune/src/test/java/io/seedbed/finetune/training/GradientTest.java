package io.seedbed.finetune.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import io.seedbed.augment.Seeds;
import io.seedbed.finetune.network.Bert;
import io.seedbed.finetune.network.Lora;
import io.seedbed.finetune.network.Mode;
import io.seedbed.finetune.network.Parameters;
import io.seedbed.finetune.network.TextClassifier;
import io.seedbed.finetune.network.TinyBert;
import io.seedbed.finetune.network.TokenBatch;
import io.seedbed.finetune.weights.Tensor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gradient that reads freed memory is wrong without a sign of it; only another way to the same number shows it. */
class GradientTest {

    private static final LabelledRows ROWS = TinyBert.rows(8, "gradient");
    private static final ClassificationLoss LOSS = new ClassificationLoss(2, 0.1, 1);
    private static final Mode MODE = new Mode(false, 0, 2, 0);
    private static final String QUERY = Bert.layerName(1) + "attention.self.query";
    private static final float STEP = 2e-3f;

    private NDManager manager;
    private Parameters parameters;
    private TextClassifier model;

    @BeforeEach
    void load() {
        manager = NDManager.newBaseManager();
        parameters = new Parameters(manager);
        parameters.putAll(TinyBert.weights());
        parameters.put(new Tensor(TextClassifier.HEAD + ".weight", new long[] {2, 16}, ramp(32)));
        parameters.put(new Tensor(TextClassifier.HEAD + ".bias", new long[] {2}, ramp(2)));
        Lora.attach(parameters, List.of(QUERY), 2, Seeds.generator(1, "adapters"));
        parameters.put(new Tensor(Lora.up(QUERY), new long[] {16, 2}, ramp(32)));
        model = new TextClassifier(TinyBert.SHAPE, parameters);
    }

    @AfterEach
    void free() {
        parameters.close();
        manager.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classifier.weight",
                "bert.encoder.layer.0.attention.self.key.weight",
                "bert.encoder.layer.1.attention.self.query.lora_A.weight",
                "bert.encoder.layer.1.attention.self.query.lora_B.weight",
                "bert.encoder.layer.1.output.dense.weight",
                "bert.embeddings.LayerNorm.weight"
            })
    void gradientsAgreeWithFiniteDifferences(String name) {
        float[] gradient = gradient(name);

        for (int i = 0; i < gradient.length; i += 5) {
            double slope = (lossWith(name, i, STEP) - lossWith(name, i, -STEP)) / (2.0 * STEP);
            assertThat((double) gradient[i])
                    .as("%s[%d]", name, i)
                    .isEqualTo(slope, within(5e-3 + 0.02 * Math.abs(slope)));
        }
    }

    private float[] gradient(String name) {
        try (NDManager scope = parameters.manager().newSubManager()) {
            parameters.track(List.of(name), scope);
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                collector.backward(loss(scope));
            }
            return parameters.gradient(name, scope).toFloatArray();
        } finally {
            parameters.untrack();
        }
    }

    private double lossWith(String name, int index, float change) {
        Tensor before = parameters.read(name);
        float[] values = before.values().clone();
        values[index] += change;
        parameters.put(new Tensor(name, before.shape(), values));
        try (NDManager scope = parameters.manager().newSubManager()) {
            return loss(scope).getFloat();
        } finally {
            parameters.put(before);
        }
    }

    private NDArray loss(NDManager scope) {
        NDArray pooled = model.pooled(TokenBatch.of(ROWS.tokens()), MODE, scope);
        return LOSS.of(pooled, model.classify(pooled), ROWS.labelArray(), scope);
    }

    private static float[] ramp(int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (i % 7 - 3) * 0.1f;
        }
        return values;
    }
}
