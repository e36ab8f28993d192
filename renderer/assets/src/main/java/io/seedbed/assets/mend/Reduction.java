package io.seedbed.assets.mend;

import io.seedbed.assets.BadAssetException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.meshoptimizer.MeshOptimizer;

/**
 * Fewer triangles by quadric error (meshoptimizer, Garland and Heckbert 1997); where colours meet, the border stays. Stateless.
 */
final class Reduction {

    /** Tolerated errors, in parts of the model's size, one after another until the budget is met. */
    private static final float[] ERRORS = {0.01f, 0.03f, 0.08f, 0.2f};

    private static final double TOLERATED = 2;

    private Reduction() {}

    /**
     * A shell of about so many drawn triangles.
     *
     * @throws BadAssetException if it stays more than twice as large
     */
    static Shell reduce(Shell shell, int budget) throws BadAssetException {
        Shell now = shell;
        for (float error : ERRORS) {
            if (now.drawn() <= budget) {
                return now;
            }
            long wanted = Math.max(1, (long) now.count() * budget / now.drawn());
            now = simplified(now, wanted, error, 0);
            if (now.drawn() > budget) {
                Shell pruned = simplified(now, wanted, error, MeshOptimizer.meshopt_SimplifyPrune);
                now = pruned.count() > wanted / 2 ? pruned : now;
            }
        }
        if (now.drawn() > TOLERATED * budget) {
            now = withoutCrumbs(now, budget);
        }
        if (now.drawn() > TOLERATED * budget) {
            throw new BadAssetException("its " + shell.count() + " triangles cannot be reduced below " + now.drawn()
                    + " without falling to pieces; the budget is " + budget);
        }
        return now;
    }

    /** A vertex for each finish and side, so that a triangle's corners tell what it is; pruning lets small pieces go. */
    private static Shell simplified(Shell shell, long wanted, float error, int options) {
        LongMap numbers = new LongMap();
        int[] from = new int[shell.triangles().length];
        int[] kind = new int[from.length];
        IntBuffer index = MemoryUtil.memAllocInt(from.length);
        int vertices = 0;
        for (int i = 0; i < from.length; i++) {
            int of = shell.groups()[i / 3] * 2 + (shell.twoSided()[i / 3] ? 1 : 0);
            long key = ((long) of << 32) | shell.triangles()[i];
            int number = numbers.get(key);
            if (number < 0) {
                number = vertices++;
                numbers.put(key, number);
                from[number] = shell.triangles()[i];
                kind[number] = of;
            }
            index.put(i, number);
        }
        FloatBuffer places = MemoryUtil.memAllocFloat(3 * vertices);
        IntBuffer result = MemoryUtil.memAllocInt(index.capacity());
        try {
            for (int i = 0; i < vertices; i++) {
                places.put(3 * i, shell.at(), 3 * from[i], 3);
            }
            int corners = (int) MeshOptimizer.meshopt_simplify(
                    result, index, places, vertices, 3L * Float.BYTES, 3L * wanted, error, options, null);
            int[] triangles = new int[corners];
            int[] groups = new int[corners / 3];
            boolean[] two = new boolean[corners / 3];
            for (int i = 0; i < corners; i++) {
                triangles[i] = from[result.get(i)];
                groups[i / 3] = kind[result.get(i)] / 2;
                two[i / 3] = kind[result.get(i)] % 2 == 1;
            }
            return new Shell(shell.at(), triangles, groups, two);
        } finally {
            MemoryUtil.memFree(index);
            MemoryUtil.memFree(places);
            MemoryUtil.memFree(result);
        }
    }

    /** Without the smallest triangles, as long as hardly any area is lost. */
    private static Shell withoutCrumbs(Shell shell, int budget) {
        double[] areas = new double[shell.count()];
        double all = 0;
        for (int i = 0; i < areas.length; i++) {
            areas[i] = shell.area(i);
            all += areas[i];
        }
        double[] sorted = areas.clone();
        Arrays.sort(sorted);
        double lost = 0;
        double least = 0;
        for (int i = 0; i < sorted.length && lost + sorted[i] < 0.08 * all; i++) {
            lost += sorted[i];
            least = sorted[i];
            if (shell.drawn() - i <= budget) {
                break;
            }
        }
        int[] triangles = new int[shell.triangles().length];
        int[] groups = new int[areas.length];
        boolean[] two = new boolean[areas.length];
        int count = 0;
        for (int i = 0; i < areas.length; i++) {
            if (areas[i] > least) {
                System.arraycopy(shell.triangles(), 3 * i, triangles, 3 * count, 3);
                groups[count] = shell.groups()[i];
                two[count++] = shell.twoSided()[i];
            }
        }
        return new Shell(
                shell.at(),
                Arrays.copyOf(triangles, 3 * count),
                Arrays.copyOf(groups, count),
                Arrays.copyOf(two, count));
    }
}
