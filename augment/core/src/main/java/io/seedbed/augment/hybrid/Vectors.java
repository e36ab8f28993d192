package io.seedbed.augment.hybrid;

import java.util.Collection;

/** Sums over embeddings in double precision and in a fixed order, so that they are the same to the bit every time. */
final class Vectors {

    private Vectors() {}

    /** The inner product: the cosine for vectors of length 1. */
    static double dot(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (double) left[i] * right[i];
        }
        return sum;
    }

    /** {@code a·left + b·right}. */
    static float[] mix(double a, float[] left, double b, float[] right) {
        float[] result = new float[left.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) (a * left[i] + b * right[i]);
        }
        return result;
    }

    /** The mean of at least one vector. */
    static float[] mean(Collection<float[]> vectors) {
        double[] sum = new double[vectors.iterator().next().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        float[] result = new float[sum.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) (sum[i] / vectors.size());
        }
        return result;
    }

    /** The vector at length 1; a zero vector as it is. */
    static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        return length == 0 ? vector : mix(1 / length, vector, 0, vector);
    }
}
