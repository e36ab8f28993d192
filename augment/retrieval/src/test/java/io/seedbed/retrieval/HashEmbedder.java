package io.seedbed.retrieval;

import io.seedbed.augment.Embedder;
import io.seedbed.augment.Seeds;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Gives every text an arbitrary direction of its own in 16 dimensions, and counts the texts that it is asked for. */
final class HashEmbedder implements Embedder {

    final AtomicInteger asked = new AtomicInteger();

    @Override
    public String name() {
        return "hash";
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        asked.addAndGet(texts.size());
        return texts.stream().map(HashEmbedder::vector).toList();
    }

    static float[] vector(String text) {
        RandomGenerator generator = Seeds.generator(1, text);
        float[] vector = new float[16];
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) generator.nextGaussian();
            square += (double) vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return vector;
    }
}
