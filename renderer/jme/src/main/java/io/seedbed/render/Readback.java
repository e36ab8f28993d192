package io.seedbed.render;

import com.jme3.renderer.Renderer;
import com.jme3.texture.FrameBuffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.lwjgl.opengl.GL11;
import org.lwjgl.opengl.GL30;

/** Fetches pixels from the device, turned so that rows begin at the top. */
final class Readback {

    private final Renderer renderer;
    private ByteBuffer memory = ByteBuffer.allocateDirect(0);

    Readback(Renderer renderer) {
        this.renderer = renderer;
    }

    /** sRGB, three bytes a pixel. */
    byte[] colours(FrameBuffer buffer) {
        int[] pixels = four(buffer, 0);
        byte[] rgb = new byte[3 * pixels.length];
        for (int i = 0, o = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            rgb[o++] = (byte) pixel;
            rgb[o++] = (byte) (pixel >> 8);
            rgb[o++] = (byte) (pixel >> 16);
        }
        return rgb;
    }

    /** The label of each pixel. */
    byte[] labels(FrameBuffer buffer, int target) {
        int[] pixels = four(buffer, target);
        byte[] ids = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            ids[i] = (byte) pixels[i];
        }
        return ids;
    }

    /** Metres along the camera's axis. */
    float[] depth(FrameBuffer buffer, double near, double far) {
        int width = buffer.getWidth();
        int height = buffer.getHeight();
        FloatBuffer raw = read(buffer, 0, GL11.GL_DEPTH_COMPONENT, GL11.GL_FLOAT, Float.BYTES)
                .asFloatBuffer();
        float[] depth = new float[width * height];
        for (int y = 0; y < height; y++) {
            raw.get((height - 1 - y) * width, depth, y * width, width);
        }
        for (int i = 0; i < depth.length; i++) {
            depth[i] = depth[i] >= 1 ? Float.POSITIVE_INFINITY : (float) (near * far / (far - depth[i] * (far - near)));
        }
        return depth;
    }

    /** Unit normals, three a pixel. */
    float[] normals(FrameBuffer buffer) {
        int width = buffer.getWidth();
        int height = buffer.getHeight();
        FloatBuffer raw =
                read(buffer, 1, GL11.GL_RGB, GL11.GL_FLOAT, 3 * Float.BYTES).asFloatBuffer();
        float[] normals = new float[3 * width * height];
        for (int y = 0; y < height; y++) {
            raw.get(3 * (height - 1 - y) * width, normals, 3 * y * width, 3 * width);
        }
        return normals;
    }

    private int[] four(FrameBuffer buffer, int target) {
        int width = buffer.getWidth();
        int height = buffer.getHeight();
        ByteBuffer raw =
                read(buffer, target, GL11.GL_RGBA, GL11.GL_UNSIGNED_BYTE, 4).order(ByteOrder.LITTLE_ENDIAN);
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            raw.asIntBuffer().get((height - 1 - y) * width, pixels, y * width, width);
        }
        return pixels;
    }

    private ByteBuffer read(FrameBuffer buffer, int target, int format, int type, int bytes) {
        int needed = buffer.getWidth() * buffer.getHeight() * bytes;
        if (memory.capacity() < needed) {
            memory = ByteBuffer.allocateDirect(needed);
        }
        renderer.setFrameBuffer(buffer);
        GL11.glReadBuffer(GL30.GL_COLOR_ATTACHMENT0 + target);
        GL11.glReadPixels(0, 0, buffer.getWidth(), buffer.getHeight(), format, type, memory);
        GL11.glReadBuffer(GL30.GL_COLOR_ATTACHMENT0);
        memory.order(ByteOrder.nativeOrder());
        return memory;
    }
}
