package io.seedbed.assets;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.surface.Surface;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Parts as bytes, big-endian: positions in 65,536 steps of the model's box, normals in 254 steps, one surface a part. The
 * same parts are the same bytes. Stateless.
 */
final class MeshFile {

    private static final int MAGIC = 0x53424d31;
    private static final int STEPS = 65_535;
    private static final int MOST_PARTS = 4096;
    private static final int SMALL = 1 << 16;
    private static final double GLOW = 8;

    private MeshFile() {}

    static byte[] bytes(List<Part> parts) {
        Box box = parts.stream()
                .map(part -> part.mesh().bounds())
                .reduce(Box::union)
                .orElseThrow();
        int size = 64;
        for (Part part : parts) {
            size += 24 + 9 * part.mesh().vertexCount() + 4 * part.mesh().triangles().length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(MAGIC).putInt(parts.size());
        for (Vec3 end : List.of(box.min(), box.max())) {
            out.putFloat((float) end.x()).putFloat((float) end.y()).putFloat((float) end.z());
        }
        parts.forEach(part -> write(part, box, out));
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private static void write(Part part, Box box, ByteBuffer out) {
        Surface surface = part.surface();
        out.putInt(surface.colour());
        for (double value :
                new double[] {surface.roughness(), surface.metallic(), surface.opacity(), surface.glow() / GLOW}) {
            out.put((byte) Math.round(255 * value));
        }
        Mesh mesh = part.mesh();
        out.putInt(mesh.vertexCount()).putInt(mesh.triangles().length);
        double[] least = {box.min().x(), box.min().y(), box.min().z()};
        double[] size = {box.size().x(), box.size().y(), box.size().z()};
        for (int i = 0; i < mesh.positions().length; i++) {
            double part01 = (mesh.positions()[i] - least[i % 3]) / Math.max(1e-9, size[i % 3]);
            out.putShort((short) Math.round(STEPS * Math.max(0, Math.min(1, part01))));
        }
        for (float value : mesh.normals()) {
            out.put((byte) Math.round(127 * value));
        }
        for (int corner : mesh.triangles()) {
            if (mesh.vertexCount() <= SMALL) {
                out.putShort((short) corner);
            } else {
                out.putInt(corner);
            }
        }
    }

    /**
     * The parts of bytes.
     *
     * @throws BadAssetException if they are none
     */
    static List<Part> parts(byte[] bytes) throws BadAssetException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int magic = in.getInt();
            int count = in.getInt();
            if (magic != MAGIC || count < 1 || count > MOST_PARTS) {
                throw new BadAssetException("it is no mesh of a pack");
            }
            float[] box = new float[6];
            for (int i = 0; i < box.length; i++) {
                box[i] = in.getFloat();
            }
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parts.add(part(in, box));
            }
            return parts;
        } catch (BufferUnderflowException e) {
            throw new BadAssetException("it is cut off", e);
        }
    }

    private static Part part(ByteBuffer in, float[] box) throws BadAssetException {
        int colour = in.getInt();
        double[] finish = new double[4];
        for (int i = 0; i < finish.length; i++) {
            finish[i] = (in.get() & 255) / 255.0;
        }
        int vertices = in.getInt();
        int corners = in.getInt();
        if (vertices < 0 || corners < 0 || corners % 3 != 0 || 9L * vertices + 2L * corners > in.remaining()) {
            throw new BadAssetException("it speaks of more than it holds");
        }
        float[] at = new float[3 * vertices];
        for (int i = 0; i < at.length; i++) {
            at[i] = box[i % 3] + (in.getShort() & STEPS) * (box[3 + i % 3] - box[i % 3]) / STEPS;
        }
        float[] out = new float[3 * vertices];
        for (int i = 0; i < out.length; i++) {
            out[i] = in.get() / 127f;
        }
        int[] triangles = new int[corners];
        for (int i = 0; i < corners; i++) {
            triangles[i] = vertices <= SMALL ? in.getShort() & STEPS : in.getInt();
            if (triangles[i] < 0 || triangles[i] >= vertices) {
                throw new BadAssetException("it has a triangle of a vertex that is not there");
            }
        }
        Surface surface =
                new Surface(Surface.PLAIN, colour, colour, finish[0], finish[1], finish[2], GLOW * finish[3], 1);
        return new Part(new Mesh(at, out, new float[2 * vertices], triangles), surface);
    }

    /** SHA-256 in hexadecimal. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
