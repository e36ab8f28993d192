package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Mesh;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves pieces with posed bones: dual quaternion blending (Kavan et al. 2007), which keeps elbows and knees from collapsing.
 * One use, one thread.
 */
public final class Skin {

    private final float[] duals;
    private final Drape drape;
    private final float[] blend = new float[8];
    private final List<float[]> positions = new ArrayList<>();
    private final List<float[]> normals = new ArrayList<>();
    private final List<Piece> pieces;

    /** Poses pieces, still in figure units. */
    public Skin(List<Piece> pieces, Bones bones) {
        this.pieces = List.copyOf(pieces);
        this.duals = bones.duals();
        this.drape = new Drape(bones);
        for (Piece piece : pieces) {
            move(piece);
        }
    }

    /** The lowest height of all vertices. */
    public double lowest() {
        float least = Float.MAX_VALUE;
        for (float[] at : positions) {
            for (int i = 1; i < at.length; i += 3) {
                least = Math.min(least, at[i]);
            }
        }
        return least;
    }

    /** The meshes, lifted in figure units and then scaled. */
    public List<Mesh> meshes(double lift, double scale) {
        List<Mesh> meshes = new ArrayList<>();
        for (int n = 0; n < pieces.size(); n++) {
            float[] at = positions.get(n).clone();
            for (int i = 0; i < at.length; i += 3) {
                at[i] *= (float) scale;
                at[i + 1] = (float) ((at[i + 1] + lift) * scale);
                at[i + 2] *= (float) scale;
            }
            Mesh mesh = pieces.get(n).mesh();
            meshes.add(new Mesh(at, normals.get(n), mesh.uvs(), mesh.triangles()));
        }
        return meshes;
    }

    private void move(Piece piece) {
        float[] from = piece.mesh().positions();
        float[] fromNormals = piece.mesh().normals();
        float[] to = new float[from.length];
        float[] toNormals = new float[from.length];
        for (int i = 0; i < from.length; i += 3) {
            blend(piece, i / 3 * Piece.MOST);
            point(from, to, i);
            turn(fromNormals, toNormals, i);
        }
        if (piece.drapes()) {
            drape.push(to);
        }
        positions.add(to);
        normals.add(toNormals);
    }

    private void blend(Piece piece, int first) {
        int pivot = 8 * piece.bones()[first];
        for (int i = 0; i < 8; i++) {
            blend[i] = duals[pivot + i] * piece.weights()[first];
        }
        for (int k = 1; k < Piece.MOST; k++) {
            float weight = piece.weights()[first + k];
            if (weight < 1e-4f) {
                break;
            }
            int bone = 8 * piece.bones()[first + k];
            float same = duals[pivot] * duals[bone]
                    + duals[pivot + 1] * duals[bone + 1]
                    + duals[pivot + 2] * duals[bone + 2]
                    + duals[pivot + 3] * duals[bone + 3];
            float signed = same < 0 ? -weight : weight;
            for (int i = 0; i < 8; i++) {
                blend[i] += duals[bone + i] * signed;
            }
        }
        float length = (float)
                Math.sqrt(blend[0] * blend[0] + blend[1] * blend[1] + blend[2] * blend[2] + blend[3] * blend[3]);
        for (int i = 0; i < 8; i++) {
            blend[i] /= length;
        }
    }

    private void point(float[] from, float[] to, int i) {
        turn(from, to, i);
        float w = blend[0];
        float x = blend[1];
        float y = blend[2];
        float z = blend[3];
        to[i] += 2 * (w * blend[5] - x * blend[4] + y * blend[7] - z * blend[6]);
        to[i + 1] += 2 * (w * blend[6] - y * blend[4] + z * blend[5] - x * blend[7]);
        to[i + 2] += 2 * (w * blend[7] - z * blend[4] + x * blend[6] - y * blend[5]);
    }

    private void turn(float[] from, float[] to, int i) {
        float w = blend[0];
        float x = blend[1];
        float y = blend[2];
        float z = blend[3];
        float a = from[i];
        float b = from[i + 1];
        float c = from[i + 2];
        float tx = 2 * (y * c - z * b);
        float ty = 2 * (z * a - x * c);
        float tz = 2 * (x * b - y * a);
        to[i] = a + w * tx + y * tz - z * ty;
        to[i + 1] = b + w * ty + z * tx - x * tz;
        to[i + 2] = c + w * tz + x * ty - y * tx;
    }
}
