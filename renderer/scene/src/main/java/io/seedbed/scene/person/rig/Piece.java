package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Mesh;
import java.util.List;

/**
 * A mesh on a skeleton: each vertex moves with up to four joints. Immutable; the arrays are not to be changed.
 *
 * @param mesh as it is before posing
 * @param bones ordinals of joints, four a vertex
 * @param weights their shares, four a vertex, that sum to one
 * @param drapes whether it hangs over the legs and is pushed off them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Piece(Mesh mesh, byte[] bones, float[] weights, boolean drapes) {

    /** Joints that move a vertex. */
    static final int MOST = 4;

    /** A mesh with the weights of a rule. */
    public static Piece of(Mesh mesh, Weights.Rule rule, boolean drapes) {
        int vertices = mesh.vertexCount();
        byte[] bones = new byte[MOST * vertices];
        float[] weights = new float[MOST * vertices];
        double[] all = new double[Joint.ALL.size()];
        float[] at = mesh.positions();
        for (int i = 0; i < vertices; i++) {
            java.util.Arrays.fill(all, 0);
            rule.fill(at[3 * i], at[3 * i + 1], at[3 * i + 2], all);
            keepLargest(all, i, bones, weights);
        }
        return new Piece(mesh, bones, weights, drapes);
    }

    private static void keepLargest(double[] all, int vertex, byte[] bones, float[] weights) {
        double sum = 0;
        for (int k = 0; k < MOST; k++) {
            int best = 0;
            for (int j = 1; j < all.length; j++) {
                if (all[j] > all[best]) {
                    best = j;
                }
            }
            bones[MOST * vertex + k] = (byte) best;
            weights[MOST * vertex + k] = (float) all[best];
            sum += all[best];
            all[best] = 0;
        }
        for (int k = 0; k < MOST; k++) {
            weights[MOST * vertex + k] /= (float) sum;
        }
    }

    /** One piece of several that drape alike. */
    public static Piece join(List<Piece> pieces) {
        int vertices =
                pieces.stream().mapToInt(piece -> piece.mesh.vertexCount()).sum();
        byte[] bones = new byte[MOST * vertices];
        float[] weights = new float[MOST * vertices];
        int at = 0;
        for (Piece piece : pieces) {
            System.arraycopy(piece.bones, 0, bones, at, piece.bones.length);
            System.arraycopy(piece.weights, 0, weights, at, piece.weights.length);
            at += piece.bones.length;
        }
        Mesh mesh = Mesh.join(pieces.stream().map(Piece::mesh).toList());
        return new Piece(mesh, bones, weights, pieces.get(0).drapes);
    }
}
