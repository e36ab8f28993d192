package io.seedbed.finetune.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import io.seedbed.finetune.TextTrainingConfig;
import io.seedbed.finetune.network.Lora;
import io.seedbed.finetune.network.Mode;
import io.seedbed.finetune.network.Parameters;
import io.seedbed.finetune.weights.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** The steps of one training. Not thread-safe; to be used once. */
final class TrainingRun {

    private final Parameters parameters;
    private final TextTrainingConfig config;
    private final Mode mode;
    private final RowSource source;
    private final LabelledRows rows;
    private final ClassificationLoss loss;
    private final AdamW optimiser;
    private final BatchOrder order;
    private final EarlyStopping stopping;

    TrainingRun(
            Parameters parameters,
            TextTrainingConfig config,
            Mode mode,
            RowSource source,
            LabelledRows rows,
            ClassificationLoss loss,
            AdamW optimiser,
            EarlyStopping stopping,
            RandomGenerator random) {
        this.parameters = parameters;
        this.config = config;
        this.mode = mode;
        this.source = source;
        this.rows = rows;
        this.loss = loss;
        this.optimiser = optimiser;
        this.order = new BatchOrder(rows.size(), config.length().batchSize(), random);
        this.stopping = stopping;
    }

    /** Takes all steps, or fewer where the validation loss stops falling, and leaves the weights to keep. */
    TrainingOutcome run(StepListener listener) {
        int steps = config.length().steps(rows.size());
        int epoch = Math.max(1, rows.size() / config.length().batchSize());
        int averagedFrom = steps - (int) Math.round(config.regularisation().averaging() * steps);
        LearningRateSchedule schedule = new LearningRateSchedule(
                steps, config.rates().warmup(), config.rates().decay());
        WeightAverage average = new WeightAverage(parameters, optimiser.names());
        double[] losses = new double[steps];
        int done = 0;
        long start = System.nanoTime();
        while (done < steps && !stopping.stopped()) {
            losses[done] = step(done + 1, schedule.factor(done));
            if (done >= averagedFrom) {
                average.add();
            }
            done++;
            listener.stepped(done, steps, losses[done - 1]);
            if (done % epoch == 0) {
                stopping.evaluate();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        average.apply();
        OptionalDouble validationLoss = stopping.finish();
        checkWeights();
        double finalLoss =
                Arrays.stream(losses, Math.max(0, done - epoch), done).average().orElse(Double.NaN);
        return new TrainingOutcome(done, seconds, finalLoss, validationLoss, adapters());
    }

    private List<Tensor> adapters() {
        return optimiser.names().stream()
                .filter(Lora::owns)
                .map(parameters::read)
                .toList();
    }

    private double step(int number, double factor) {
        int[] batch = order.next();
        try (NDManager scope = parameters.manager().newSubManager()) {
            parameters.track(optimiser.names(), scope);
            double value = backward(batch, scope);
            if (!Double.isFinite(value)) {
                throw nonFinite("loss", value, number, batch);
            }
            double norm = optimiser.update(factor, scope);
            if (!Double.isFinite(norm)) {
                throw nonFinite("gradient's norm", norm, number, batch);
            }
            return value;
        } finally {
            parameters.untrack();
        }
    }

    private double backward(int[] batch, NDManager scope) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray pooled = source.pooled(batch, mode, scope);
            NDArray value = loss.of(pooled, source.classify(pooled), labels(batch), scope);
            collector.backward(value);
            return value.getFloat();
        }
    }

    private int[] labels(int[] batch) {
        return Arrays.stream(batch).map(row -> rows.labels().get(row)).toArray();
    }

    private NonFiniteException nonFinite(String what, double value, int step, int[] batch) {
        List<String> ids = new ArrayList<>();
        for (int row : batch) {
            ids.add(rows.ids().get(row));
        }
        return new NonFiniteException(
                "the %s is %s at step %d, in the batch of rows %s; a lower learningRate (is %s) or headLearningRate (is %s) may help"
                        .formatted(
                                what,
                                value,
                                step,
                                ids,
                                config.rates().encoder(),
                                config.rates().head()));
    }

    private void checkWeights() {
        for (String name : optimiser.names()) {
            for (float value : parameters.read(name).values()) {
                if (!Float.isFinite(value)) {
                    throw new NonFiniteException(
                            "weight %s holds %s after the training; a lower learningRate (is %s) may help"
                                    .formatted(name, value, config.rates().encoder()));
                }
            }
        }
    }
}
