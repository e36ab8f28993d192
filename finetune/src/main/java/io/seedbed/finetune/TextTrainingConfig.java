package io.seedbed.finetune;

import java.util.List;
import java.util.Map;

/**
 * How a text student is trained. The defaults are one recipe for every data set: a linear probe starts the head, the
 * upper layers are finetuned at small rates, and the weights of the last part of the training are averaged.
 *
 * @param method whether the weights themselves or low-rank adapters are trained
 * @param lora the adapters, for {@link Method#LORA}
 * @param rates the optimiser
 * @param length the number of steps
 * @param regularisation what keeps a training on few rows from overfitting
 * @param freezeLayers encoder layers that stay as they are, from the bottom, in [0, 6], the embeddings with them; -1
 *     where even the embeddings are trained
 * @param maxLength longest text in tokens, in [4, 512]
 * @param maxHeapMb memory of the training process's Java heap in MiB; native memory comes on top
 */
public record TextTrainingConfig(
        Method method,
        Lora lora,
        Rates rates,
        Length length,
        Regularisation regularisation,
        int freezeLayers,
        int maxLength,
        int maxHeapMb) {

    /** What is trained. */
    public enum Method {
        /** The weights of all layers that are not frozen. */
        FULL,
        /** Low-rank adapters and the head. */
        LORA
    }

    /** How the learning rate falls after the warm-up. */
    public enum Decay {
        /** It stays. */
        CONSTANT,
        /** In a line to zero. */
        LINEAR,
        /** Half a cosine to zero. */
        COSINE
    }

    /** Linear layers of an encoder layer that can have an adapter, in the order in which they act. */
    public enum LoraTarget {
        QUERY("attention.self.query"),
        KEY("attention.self.key"),
        VALUE("attention.self.value"),
        ATTENTION_OUTPUT("attention.output.dense"),
        INTERMEDIATE("intermediate.dense"),
        OUTPUT("output.dense");

        private final String module;

        LoraTarget(String module) {
            this.module = module;
        }

        /** The layer's name within its encoder layer. */
        public String module() {
            return module;
        }
    }

    /**
     * Low-rank adapters.
     *
     * @param rank r, in [1, 384]
     * @param alpha the adapter's output is scaled by {@code alpha / rank}
     * @param dropout rate in [0, 1) for the adapter's input
     * @param targets the layers that have one
     */
    public record Lora(int rank, double alpha, double dropout, List<LoraTarget> targets) {
        public Lora {
            targets = List.copyOf(targets);
        }

        /** What the adapter's output is multiplied by. */
        public float scale() {
            return (float) (alpha / rank);
        }
    }

    /**
     * The optimiser's rates.
     *
     * @param encoder peak learning rate of the encoder's top layer, above 0
     * @param head peak learning rate of the head, above 0
     * @param layerDecay each layer's rate is the next higher one's times this, in (0, 1]
     * @param weightDecay decoupled weight decay, 0 or more
     * @param clipNorm largest norm of all gradients together; 0 for no limit
     * @param warmup share of the steps in which the rate rises, in [0, 1)
     * @param decay how the rate falls afterwards
     */
    public record Rates(
            double encoder,
            double head,
            double layerDecay,
            double weightDecay,
            double clipNorm,
            double warmup,
            Decay decay) {}

    /**
     * How long to train.
     *
     * @param batchSize rows of a step
     * @param epochs passes over the training rows, before the limits
     * @param minSteps fewest steps
     * @param maxSteps most steps
     * @param patience evaluations without a better validation loss after which training stops, where there are validation
     *     rows
     */
    public record Length(int batchSize, double epochs, int minSteps, int maxSteps, int patience) {

        /** The number of steps for so many training rows. */
        public int steps(int rows) {
            long wanted = Math.round(Math.ceil(epochs * rows / batchSize));
            return (int) Math.max(minSteps, Math.min(maxSteps, wanted));
        }
    }

    /**
     * What keeps a training on few rows from overfitting.
     *
     * @param dropout rate in [0, 1)
     * @param labelSmoothing share of the target that is spread over all labels, in [0, 1)
     * @param contrast weight of the supervised contrastive loss beside the cross entropy, 0 or more
     * @param averaging share of the steps, the last ones, whose weights are averaged, in [0, 1]; 0 for the last weights
     */
    public record Regularisation(double dropout, double labelSmoothing, double contrast, double averaging) {}

    /**
     * Reads settings by name; what is absent has its default.
     *
     * @throws IllegalArgumentException if a name is unknown or a value is not allowed; the message says which one and what
     *     would be right
     */
    public static TextTrainingConfig parse(Map<String, String> settings) {
        Settings given = new Settings(settings);
        Lora lora = new Lora(
                given.integer("loraRank", 8, 1, 384),
                given.decimal("loraAlpha", 16, Settings.above(0)),
                given.decimal("loraDropout", 0.05, Settings.RATE),
                given.list("loraTargets", List.of(LoraTarget.QUERY, LoraTarget.VALUE), LoraTarget.class));
        Method method = given.choice("method", Method.FULL);
        Rates rates = new Rates(
                given.decimal("learningRate", method == Method.LORA ? 2e-3 : 2e-4, Settings.above(0)),
                given.decimal("headLearningRate", 1e-3, Settings.above(0)),
                given.decimal("layerDecay", 0.9, Settings.SHARE_ABOVE_ZERO),
                given.decimal("weightDecay", 0.01, Settings.NOT_NEGATIVE),
                given.decimal("clipNorm", 1, Settings.NOT_NEGATIVE),
                given.decimal("warmup", 0.1, Settings.RATE),
                given.choice("schedule", Decay.LINEAR));
        int minSteps = given.integer("minSteps", 48, 1, 1_000_000);
        Length length = new Length(
                given.integer("batchSize", 16, 1, 1024),
                given.decimal("epochs", 4, Settings.above(0)),
                minSteps,
                given.integer("maxSteps", Math.max(minSteps, 300), minSteps, 1_000_000),
                given.integer("patience", 5, 1, 1_000_000));
        Regularisation regularisation = new Regularisation(
                given.decimal("dropout", 0.1, Settings.RATE),
                given.decimal("labelSmoothing", 0, Settings.RATE),
                given.decimal("contrast", 1, Settings.NOT_NEGATIVE),
                given.decimal("averaging", 0.33, Settings.SHARE));
        TextTrainingConfig config = new TextTrainingConfig(
                method,
                lora,
                rates,
                length,
                regularisation,
                given.integer("freezeLayers", 3, -1, 6, Map.of("none", -1)),
                given.integer("maxLength", 64, 4, 512),
                given.integer("maxHeapMb", 1024, 16, 1 << 20));
        given.rejectUnknown();
        return config;
    }
}
