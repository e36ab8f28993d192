package io.seedbed.finetune.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.BaseNDManager;
import ai.djl.ndarray.NDManager;
import io.seedbed.finetune.TextTrainingConfig;
import io.seedbed.finetune.network.Lora;
import io.seedbed.finetune.network.Mode;
import io.seedbed.finetune.network.Parameters;
import io.seedbed.finetune.network.TextClassifier;
import io.seedbed.finetune.network.TinyBert;
import io.seedbed.finetune.weights.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTrainerTest {

    private static final LabelledRows NONE = new LabelledRows(List.of(), List.of(), List.of());
    private static final LabelledRows TRAIN = TinyBert.rows(40, "train");

    private NDManager manager;
    private Parameters parameters;
    private TextClassifier model;

    @BeforeEach
    void load() {
        manager = NDManager.newBaseManager();
        parameters = new Parameters(manager);
        parameters.putAll(TinyBert.weights());
        model = new TextClassifier(TinyBert.SHAPE, parameters);
    }

    @AfterEach
    void free() {
        parameters.close();
        manager.close();
    }

    @ParameterizedTest
    @CsvSource({"full,0", "full,none", "full,1", "lora,0"})
    void noArrayIsLeakedInFiftySteps(String method, String frozen) {
        List<Integer> managed = new ArrayList<>();

        train(
                TRAIN,
                TinyBert.rows(10, "validation"),
                1,
                (step, steps, loss) ->
                        managed.add(((BaseNDManager) manager).getManagedArrays().size()),
                "method=" + method,
                "freezeLayers=" + frozen,
                "averaging=1",
                "patience=50",
                "minSteps=52",
                "maxSteps=52");

        assertThat(managed).hasSize(52);
        assertThat(managed.get(51)).isEqualTo(managed.get(1));
    }

    @Test
    void trainingLearnsWhatDecidesTheLabel() {
        train(TRAIN, NONE, 1, (step, steps, loss) -> {}, "freezeLayers=none", "learningRate=0.01", "minSteps=100");

        LabelledRows test = TinyBert.rows(200, "test");
        assertThat(accuracy(test)).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "lora"})
    void theSameSeedGivesTheSameWeights(String method) {
        train(TRAIN, NONE, 5, (step, steps, loss) -> {}, "method=" + method, "freezeLayers=0");
        SortedMap<String, float[]> first = weights();
        load();
        train(TRAIN, NONE, 5, (step, steps, loss) -> {}, "method=" + method, "freezeLayers=0");
        SortedMap<String, float[]> second = weights();
        load();
        train(TRAIN, NONE, 6, (step, steps, loss) -> {}, "method=" + method, "freezeLayers=0");
        SortedMap<String, float[]> third = weights();

        assertThat(changed(first, second)).isEmpty();
        assertThat(changed(first, third)).isNotEmpty();
    }

    @Test
    void frozenLayersStayAsTheyAre() {
        SortedMap<String, float[]> before = weights();

        train(TRAIN, NONE, 1, (step, steps, loss) -> {}, "freezeLayers=1");

        assertThat(changed(before, weights()))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("bert.encoder.layer.1.") || name.startsWith("classifier."));
    }

    @Test
    void loraChangesOnlyItsTargetsAndTheHead() {
        SortedMap<String, float[]> before = weights();

        train(
                TRAIN,
                NONE,
                1,
                (step, steps, loss) -> {},
                "method=lora",
                "freezeLayers=0",
                "loraTargets=query,output",
                "learningRate=0.01");

        assertThat(changed(before, weights()))
                .containsExactly(
                        "bert.encoder.layer.0.attention.self.query.weight",
                        "bert.encoder.layer.0.output.dense.weight",
                        "bert.encoder.layer.1.attention.self.query.weight",
                        "bert.encoder.layer.1.output.dense.weight",
                        "classifier.bias",
                        "classifier.weight");
    }

    @Test
    void mergedAdaptersPredictLikeUnmergedOnes() {
        TrainingOutcome outcome =
                train(TRAIN, NONE, 1, (step, steps, loss) -> {}, "method=lora", "freezeLayers=0", "learningRate=0.01");
        List<float[]> merged = model.logits(TRAIN.tokens(), Mode.PREDICT, done -> {});

        float scale = config("method=lora").lora().scale();
        Tensor weight = parameters.read("classifier.weight");
        Tensor bias = parameters.read("classifier.bias");
        parameters.putAll(TinyBert.weights());
        parameters.put(weight);
        parameters.put(bias);
        parameters.putAll(outcome.adapters());
        List<float[]> unmerged = model.logits(TRAIN.tokens(), new Mode(false, 0, scale, 0), done -> {});

        assertThat(outcome.adapters()).hasSize(8).allMatch(adapter -> Lora.owns(adapter.name()));
        for (int row = 0; row < merged.size(); row++) {
            assertThat(merged.get(row)).containsExactly(unmerged.get(row), within(1e-5f));
        }
    }

    @Test
    void earlyStoppingStopsAndBringsTheBestWeightsBack() {
        LabelledRows validation = TinyBert.rows(20, "validation");
        List<Integer> seen = new ArrayList<>();

        TrainingOutcome outcome = train(
                TRAIN,
                validation,
                1,
                (step, steps, loss) -> seen.add(step),
                "freezeLayers=none",
                "learningRate=0.02",
                "schedule=constant",
                "averaging=0",
                "patience=3",
                "minSteps=400",
                "maxSteps=400");

        assertThat(outcome.steps()).isEqualTo(seen.size()).isLessThan(400);
        assertThat(loss(validation)).isEqualTo(outcome.validationLoss().orElseThrow(), within(1e-5));
    }

    @Test
    void aRateThatBlowsTheWeightsUpFailsWithStepAndRows() {
        assertThatThrownBy(() -> train(
                        TRAIN,
                        NONE,
                        1,
                        (step, steps, loss) -> {},
                        "learningRate=1e30",
                        "headLearningRate=1e38",
                        "freezeLayers=0",
                        "clipNorm=0",
                        "minSteps=30"))
                .isInstanceOf(NonFiniteException.class)
                .hasMessageContaining("at step")
                .hasMessageContaining("train")
                .hasMessageContaining("learningRate (is 1.0E30)");
    }

    private TrainingOutcome train(
            LabelledRows rows, LabelledRows validation, long seed, StepListener listener, String... settings) {
        return new TextTrainer(model, config(settings), 2, seed).train(rows, validation, listener);
    }

    private static TextTrainingConfig config(String... settings) {
        Map<String, String> map = new TreeMap<>(Map.of("maxSteps", "400", "minSteps", "10", "epochs", "1"));
        for (String setting : settings) {
            String[] parts = setting.split("=", -1);
            map.put(parts[0], parts[1]);
        }
        return TextTrainingConfig.parse(map);
    }

    private SortedMap<String, float[]> weights() {
        SortedMap<String, float[]> weights = new TreeMap<>();
        parameters
                .names()
                .forEach(name -> weights.put(name, parameters.read(name).values()));
        return weights;
    }

    private static SortedSet<String> changed(Map<String, float[]> before, Map<String, float[]> after) {
        SortedSet<String> changed = new TreeSet<>();
        after.forEach((name, values) -> {
            if (!Arrays.equals(values, before.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    private double accuracy(LabelledRows rows) {
        List<float[]> logits = model.logits(rows.tokens(), Mode.PREDICT, done -> {});
        int right = 0;
        for (int row = 0; row < rows.size(); row++) {
            float[] ofRow = logits.get(row);
            right += (ofRow[1] > ofRow[0] ? 1 : 0) == rows.labels().get(row) ? 1 : 0;
        }
        return right / (double) rows.size();
    }

    private double loss(LabelledRows rows) {
        List<float[]> logits = model.logits(rows.tokens(), Mode.PREDICT, done -> {});
        double sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            double[] ofRow = {logits.get(row)[0], logits.get(row)[1]};
            sum += Math.log(Math.exp(ofRow[0]) + Math.exp(ofRow[1]))
                    - ofRow[rows.labels().get(row)];
        }
        return sum / rows.size();
    }
}
