package io.seedbed.finetune.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.seedbed.finetune.weights.Tensor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A model's named weights as native arrays, with the leaves of the training step in progress.
 *
 * <p>Weights never ask for a gradient themselves. A step tracks them through <i>leaves</i>: aliases on the same memory
 * that belong to the step's manager. So gradients live exactly one step, nothing accumulates, and closing the step's
 * manager frees all that it made. Not thread-safe; owns its arrays until {@link #close}.
 */
public final class Parameters implements AutoCloseable {

    private final NDManager manager;
    private final SortedMap<String, NDArray> arrays = new TreeMap<>();
    private final Map<String, NDArray> leaves = new HashMap<>();

    /** Makes an empty store in a sub-manager of its own. */
    public Parameters(NDManager parent) {
        manager = parent.newSubManager();
    }

    /** Copies tensors into native memory, under their names. */
    public void putAll(Collection<Tensor> tensors) {
        tensors.forEach(this::put);
    }

    /** Copies one tensor into native memory; an array of the same name is replaced. */
    public void put(Tensor tensor) {
        NDArray before = arrays.put(tensor.name(), manager.create(tensor.values(), new Shape(tensor.shape())));
        if (before != null) {
            before.close();
        }
    }

    /** Replaces a weight's values by those of an array of the same shape. */
    public void overwrite(String name, NDArray values) {
        NDArray copy = values.duplicate();
        copy.attach(manager);
        NDArray before = arrays.put(name, copy);
        if (before != null) {
            before.close();
        }
    }

    /** Frees a weight. */
    public void remove(String name) {
        NDArray array = arrays.remove(name);
        if (array != null) {
            array.close();
        }
    }

    /** Returns whether there is a weight of that name. */
    public boolean contains(String name) {
        return arrays.containsKey(name);
    }

    /** Returns the names in order. */
    public SortedSet<String> names() {
        return new TreeSet<>(arrays.keySet());
    }

    /**
     * Returns what a forward pass should compute with: the step's leaf where one is tracked, else the weight.
     *
     * @throws NoSuchElementException if the model has no such weight
     */
    public NDArray get(String name) {
        NDArray leaf = leaves.get(name);
        return leaf != null ? leaf : weight(name);
    }

    /** Returns the weight itself, for reading or for an update in place. */
    public NDArray weight(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new NoSuchElementException("the model has no weight " + name);
        }
        return array;
    }

    /** Returns a copy of a weight on the Java heap. */
    public Tensor read(String name) {
        NDArray array = weight(name);
        return new Tensor(name, array.getShape().getShape(), array.toFloatArray());
    }

    /** Gives each named weight a leaf that asks for a gradient and belongs to {@code step}. */
    public void track(Collection<String> names, NDManager step) {
        for (String name : names) {
            NDArray leaf = weight(name).stopGradient();
            leaf.attach(step);
            leaf.setRequiresGradient(true);
            leaves.put(name, leaf);
        }
    }

    /** Returns the gradient of a tracked weight after the backward pass; it belongs to {@code step}. */
    public NDArray gradient(String name, NDManager step) {
        NDArray leaf = leaves.get(name);
        if (leaf == null) {
            throw new NoSuchElementException("weight " + name + " is not tracked in this step");
        }
        NDArray gradient = leaf.getGradient();
        gradient.attach(step);
        return gradient;
    }

    /** Forgets the leaves; the owner of the step's manager frees them. */
    public void untrack() {
        leaves.clear();
    }

    /** Returns the manager of the weights, for arrays that live as long as they do. */
    public NDManager manager() {
        return manager;
    }

    @Override
    public void close() {
        manager.close();
    }
}
