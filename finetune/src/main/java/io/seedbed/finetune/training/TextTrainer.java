package io.seedbed.finetune.training;

import ai.djl.engine.Engine;
import io.seedbed.augment.Seeds;
import io.seedbed.finetune.TextTrainingConfig;
import io.seedbed.finetune.TextTrainingConfig.Method;
import io.seedbed.finetune.network.Lora;
import io.seedbed.finetune.network.Mode;
import io.seedbed.finetune.network.Parameters;
import io.seedbed.finetune.network.TextClassifier;
import java.util.SortedMap;

/**
 * Trains a text classifier from base weights: a linear probe starts the head (Kumar et al. 2022), then head and upper
 * layers are finetuned, and the last part of the way is averaged.
 *
 * <p>Not thread-safe, and the engine allows one training at a time in a JVM. The same rows, configuration and seed give
 * the same weights to the bit where the engine runs on one thread.
 */
public final class TextTrainer {

    private static final double PROBE_PENALTY = 1e-2;

    private final TextClassifier model;
    private final TextTrainingConfig config;
    private final int classes;
    private final long seed;
    private final Mode mode;

    /**
     * A trainer of a model that holds base weights and no head yet.
     *
     * @param classes number of labels
     * @param seed decides on batches, dropout and adapters
     */
    public TextTrainer(TextClassifier model, TextTrainingConfig config, int classes, long seed) {
        this.model = model;
        this.config = config;
        this.classes = classes;
        this.seed = seed;
        this.mode = new Mode(
                true, (float) config.regularisation().dropout(), config.lora().scale(), (float)
                        config.lora().dropout());
    }

    /**
     * Trains, and leaves the weights to keep in the model, adapters merged.
     *
     * @param validation rows that decide on early stopping; may be empty
     * @throws NonFiniteException if a loss, a gradient or a weight is not finite
     */
    public TrainingOutcome train(LabelledRows rows, LabelledRows validation, StepListener listener) {
        Engine.getInstance().setRandomSeed((int) Seeds.derive(seed, "dropout"));
        Parameters parameters = model.parameters();
        RowSource source = new RowSource(model, rows.tokens(), config.freezeLayers(), Mode.PREDICT);
        probe(source, rows);
        SortedMap<String, Double> rates =
                TrainedParameters.prepare(parameters, model.shape(), config, Seeds.generator(seed, "adapters"));
        AdamW optimiser = new AdamW(
                parameters, rates, config.rates().weightDecay(), config.rates().clipNorm());
        RowSource held = new RowSource(model, validation.tokens(), config.freezeLayers(), Mode.PREDICT);
        EarlyStopping stopping = new EarlyStopping(
                parameters,
                rates.keySet(),
                held,
                validation,
                mode,
                config.length().patience());
        ClassificationLoss loss = new ClassificationLoss(
                classes,
                config.regularisation().labelSmoothing(),
                config.regularisation().contrast());
        TrainingRun run = new TrainingRun(
                parameters, config, mode, source, rows, loss, optimiser, stopping, Seeds.generator(seed, "batches"));
        TrainingOutcome outcome = run.run(listener);
        if (config.method() == Method.LORA) {
            Lora.merge(parameters, mode.loraScale());
        }
        return outcome;
    }

    private void probe(RowSource source, LabelledRows rows) {
        Parameters parameters = model.parameters();
        LogisticRegression.Head head = LogisticRegression.fit(
                parameters.manager(),
                source.pooled(Mode.PREDICT),
                rows.labelArray(),
                classes,
                PROBE_PENALTY,
                TextClassifier.HEAD);
        parameters.put(head.weight());
        parameters.put(head.bias());
    }
}
