package io.seedbed.finetune.training;

import io.seedbed.finetune.TextTrainingConfig;
import io.seedbed.finetune.TextTrainingConfig.LoraTarget;
import io.seedbed.finetune.TextTrainingConfig.Method;
import io.seedbed.finetune.network.Bert;
import io.seedbed.finetune.network.BertShape;
import io.seedbed.finetune.network.Lora;
import io.seedbed.finetune.network.Parameters;
import io.seedbed.finetune.network.TextClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Decides which parameters are trained and at which peak rate. */
final class TrainedParameters {

    private TrainedParameters() {}

    /**
     * Adds adapters where the method wants them.
     *
     * @param random draws the adapters
     * @return peak learning rate by parameter: the head's own, and the encoder's times the layer decay for each layer
     *     below the top
     */
    static SortedMap<String, Double> prepare(
            Parameters parameters, BertShape shape, TextTrainingConfig config, RandomGenerator random) {
        SortedMap<String, Double> rates = new TreeMap<>();
        rates.put(TextClassifier.HEAD + ".weight", config.rates().head());
        rates.put(TextClassifier.HEAD + ".bias", config.rates().head());
        int lowest = Math.max(0, config.freezeLayers());
        for (int layer = lowest; layer < shape.layers(); layer++) {
            double rate = rate(config, shape.layers() - 1 - layer);
            namesOf(parameters, layer, config, random).forEach(name -> rates.put(name, rate));
        }
        if (config.freezeLayers() < 0 && config.method() == Method.FULL) {
            double rate = rate(config, shape.layers());
            startingWith(parameters, "bert.embeddings.").forEach(name -> rates.put(name, rate));
        }
        return rates;
    }

    private static double rate(TextTrainingConfig config, int below) {
        return config.rates().encoder() * Math.pow(config.rates().layerDecay(), below);
    }

    private static List<String> namesOf(
            Parameters parameters, int layer, TextTrainingConfig config, RandomGenerator random) {
        if (config.method() == Method.FULL) {
            return startingWith(parameters, Bert.layerName(layer));
        }
        List<String> adapted = new ArrayList<>();
        for (LoraTarget target : config.lora().targets()) {
            adapted.add(Bert.layerName(layer) + target.module());
        }
        return Lora.attach(parameters, adapted, config.lora().rank(), random);
    }

    private static List<String> startingWith(Parameters parameters, String prefix) {
        return parameters.names().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
