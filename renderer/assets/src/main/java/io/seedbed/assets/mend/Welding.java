package io.seedbed.assets.mend;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.read.Soup;
import java.util.Arrays;
import java.util.List;

/**
 * Corners at one place become one vertex; triangles without area, and those that are there twice, are left out; each faces the
 * way that its normals do. One use.
 */
final class Welding {

    private static final int STEPS = 1 << 17;
    private static final double LEAST_AREA = 1e-9;

    private final Soup soup;
    private final float[] placed;
    private final int[] groups;
    private final int[] vertexOf;
    private float[] at = new float[3072];
    private int vertices;

    Welding(Soup soup, float[] placed, int[] groups) {
        this.soup = soup;
        this.placed = placed;
        this.groups = groups;
        this.vertexOf = new int[placed.length / 3];
    }

    /**
     * The shell.
     *
     * @throws BadAssetException if no triangle is left
     */
    Shell weld(List<String> notes) throws BadAssetException {
        vertices();
        Shell all = new Shell(at, vertexOf, groups, new boolean[groups.length]);
        int[] kept = new int[groups.length];
        boolean[] two = new boolean[groups.length];
        LongMap known = new LongMap();
        double[] face = new double[3];
        int count = 0;
        int dropped = 0;
        double extent = extent();
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] < 0) {
                continue;
            }
            all.normal(i, face);
            double area = Math.sqrt(face[0] * face[0] + face[1] * face[1] + face[2] * face[2]) / 2;
            if (area < LEAST_AREA * extent * extent) {
                dropped++;
                continue;
            }
            long key = key(i);
            int twin = known.get(key);
            if (twin >= 0) {
                two[twin] = true;
                continue;
            }
            known.put(key, count);
            two[count] = soup.looks().get(soup.lookOf()[i]).twoSided();
            turn(i, face);
            kept[count++] = i;
        }
        if (count == 0) {
            throw new BadAssetException("none of its triangles has an area and is seen");
        }
        if (dropped > 0) {
            notes.add(dropped + " triangles without area left out");
        }
        int[] triangles = new int[3 * count];
        int[] finish = new int[count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(vertexOf, 3 * kept[i], triangles, 3 * i, 3);
            finish[i] = groups[kept[i]];
        }
        return new Shell(Arrays.copyOf(at, 3 * vertices), triangles, finish, Arrays.copyOf(two, count));
    }

    private double extent() {
        double most = 0;
        for (float value : placed) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }

    private void vertices() {
        double step = Math.max(1e-12, 2 * extent() / (STEPS - 2));
        LongMap byPlace = new LongMap();
        for (int i = 0; i < vertexOf.length; i++) {
            long key = 0;
            for (int k = 0; k < 3; k++) {
                key = (key << 17) | ((Math.round(placed[3 * i + k] / step) + STEPS / 2) & (STEPS - 1));
            }
            int vertex = byPlace.get(key);
            if (vertex < 0) {
                vertex = vertices++;
                byPlace.put(key, vertex);
                if (3 * vertices > at.length) {
                    at = Arrays.copyOf(at, 2 * at.length);
                }
                System.arraycopy(placed, 3 * i, at, 3 * vertex, 3);
            }
            vertexOf[i] = vertex;
        }
    }

    /** The same for triangles of the same corners, whichever way they face. */
    private long key(int triangle) {
        long a = vertexOf[3 * triangle];
        long b = vertexOf[3 * triangle + 1];
        long c = vertexOf[3 * triangle + 2];
        long low = Math.min(a, Math.min(b, c));
        long high = Math.max(a, Math.max(b, c));
        return (low * 0x9E3779B97F4A7C15L + (a + b + c - low - high)) * 0xBF58476D1CE4E5B9L + high;
    }

    private void turn(int triangle, double[] face) {
        double dot = 0;
        for (int k = 0; k < 9; k++) {
            dot += soup.normals()[9 * triangle + k] * face[k % 3];
        }
        if (dot < 0) {
            int second = vertexOf[3 * triangle + 1];
            vertexOf[3 * triangle + 1] = vertexOf[3 * triangle + 2];
            vertexOf[3 * triangle + 2] = second;
        }
    }
}
