package io.seedbed.render;

import com.jme3.bounding.BoundingBox;
import com.jme3.renderer.Renderer;
import com.jme3.scene.Mesh;
import com.jme3.scene.VertexBuffer;
import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.surface.Surface;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Several parts as one mesh on the device: every vertex carries its surface. */
final class Batch {

    private static final int BYTES_A_VERTEX = 44;

    private final Mesh mesh;
    private final long bytes;

    private Batch(Mesh mesh, long bytes) {
        this.mesh = mesh;
        this.bytes = bytes;
    }

    static Batch of(List<Part> parts, PatternArray patterns, Staging staging, Renderer renderer) {
        int vertices =
                parts.stream().mapToInt(part -> part.mesh().vertexCount()).sum();
        int corners =
                parts.stream().mapToInt(part -> part.mesh().triangles().length).sum();
        Mesh mesh = new Mesh();
        staging.begin(vertices * BYTES_A_VERTEX + corners * Integer.BYTES);
        add(
                mesh,
                VertexBuffer.Type.Position,
                3,
                floats(staging, vertices * 3, parts, p -> p.mesh().positions()));
        add(
                mesh,
                VertexBuffer.Type.Normal,
                3,
                floats(staging, vertices * 3, parts, p -> p.mesh().normals()));
        add(mesh, VertexBuffer.Type.TexCoord, 2, uvs(staging, vertices * 2, parts));
        add(
                mesh,
                VertexBuffer.Type.Color,
                bytes(staging, vertices, parts, s -> rgb(s.colour(), patterns.layer(s.texture()))));
        add(
                mesh,
                VertexBuffer.Type.TexCoord2,
                bytes(staging, vertices, parts, s -> rgb(s.second(), unit(s.opacity()))));
        add(mesh, VertexBuffer.Type.TexCoord3, bytes(staging, vertices, parts, Batch::finish));
        ByteBuffer index = staging.take(corners * Integer.BYTES);
        int base = 0;
        for (Part part : parts) {
            for (int corner : part.mesh().triangles()) {
                index.putInt(base + corner);
            }
            base += part.mesh().vertexCount();
        }
        index.flip();
        mesh.setBuffer(VertexBuffer.Type.Index, 3, index.asIntBuffer());
        mesh.updateCounts();
        mesh.setBound(bound(parts));
        for (VertexBuffer buffer : mesh.getBufferList()) {
            renderer.updateBufferData(buffer);
        }
        return new Batch(mesh, (long) vertices * BYTES_A_VERTEX + (long) corners * Integer.BYTES);
    }

    private static BoundingBox bound(List<Part> parts) {
        Box box = parts.stream()
                .map(part -> part.mesh().bounds())
                .reduce(Box::union)
                .orElseThrow();
        return new BoundingBox(SunCamera.float3(box.min()), SunCamera.float3(box.max()));
    }

    Mesh mesh() {
        return mesh;
    }

    long bytes() {
        return bytes;
    }

    /** Gives the device's memory back at the end of the frame. */
    void dispose() {
        for (VertexBuffer buffer : mesh.getBufferList()) {
            buffer.dispose();
        }
    }

    private static void add(Mesh mesh, VertexBuffer.Type type, int components, ByteBuffer data) {
        mesh.setBuffer(type, components, data.asFloatBuffer());
    }

    private static void add(Mesh mesh, VertexBuffer.Type type, ByteBuffer data) {
        VertexBuffer buffer = new VertexBuffer(type);
        buffer.setupData(VertexBuffer.Usage.Static, 4, VertexBuffer.Format.UnsignedByte, data);
        buffer.setNormalized(true);
        mesh.setBuffer(buffer);
    }

    private static ByteBuffer floats(
            Staging staging, int count, List<Part> parts, java.util.function.Function<Part, float[]> values) {
        ByteBuffer data = staging.take(count * Float.BYTES);
        java.nio.FloatBuffer floats = data.asFloatBuffer();
        parts.forEach(part -> floats.put(values.apply(part)));
        return data;
    }

    private static ByteBuffer uvs(Staging staging, int count, List<Part> parts) {
        ByteBuffer data = staging.take(count * Float.BYTES);
        for (Part part : parts) {
            float repeats = (float) part.surface().repeats();
            for (float uv : part.mesh().uvs()) {
                data.putFloat(uv * repeats);
            }
        }
        return data.flip();
    }

    private static ByteBuffer bytes(
            Staging staging, int vertices, List<Part> parts, java.util.function.ToIntFunction<Surface> value) {
        ByteBuffer data = staging.take(vertices * Integer.BYTES).order(ByteOrder.BIG_ENDIAN);
        for (Part part : parts) {
            int four = value.applyAsInt(part.surface());
            for (int i = part.mesh().vertexCount(); i > 0; i--) {
                data.putInt(four);
            }
        }
        return data.flip();
    }

    private static int rgb(int rgb, int last) {
        return rgb << 8 | last;
    }

    private static int finish(Surface surface) {
        return unit(surface.roughness()) << 24 | unit(surface.metallic()) << 16 | unit(surface.glow() / 8) << 8;
    }

    private static int unit(double value) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
    }
}
