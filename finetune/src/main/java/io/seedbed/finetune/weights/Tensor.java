package io.seedbed.finetune.weights;

/**
 * A named array of 32-bit floats on the Java heap, row-major.
 *
 * <p>It owns its arrays: neither the giver nor the taker may change them afterwards.
 *
 * @param name the parameter's name, as in Hugging Face checkpoints
 * @param shape the sizes of the axes
 * @param values as many values as the product of {@code shape}
 */
@SuppressWarnings("ArrayRecordComponent") // weights are large; a copy for each look would double the memory
public record Tensor(String name, long[] shape, float[] values) {

    /** Checks that the shape and the number of values agree. */
    public Tensor {
        long size = size(shape);
        if (size != values.length) {
            throw new IllegalArgumentException(
                    "tensor %s: its shape asks for %d values, got %d".formatted(name, size, values.length));
        }
    }

    /** Returns the number of values that {@code shape} asks for. */
    static long size(long[] shape) {
        long size = 1;
        for (long axis : shape) {
            size = Math.multiplyExact(size, axis);
        }
        return size;
    }

    /** Returns the same values under another name. */
    public Tensor renamed(String other) {
        return new Tensor(other, shape, values);
    }

    /** Returns a matrix {@code (C, R)} with the values of this matrix {@code (R, C)}. */
    public Tensor transposed() {
        int rows = Math.toIntExact(shape[0]);
        int columns = Math.toIntExact(shape[1]);
        float[] turned = new float[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = values[row * columns + column];
            }
        }
        return new Tensor(name, new long[] {columns, rows}, turned);
    }
}
