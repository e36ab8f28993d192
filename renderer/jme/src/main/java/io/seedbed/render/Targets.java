package io.seedbed.render;

import com.jme3.renderer.Renderer;
import com.jme3.texture.FrameBuffer;
import com.jme3.texture.FrameBuffer.FrameBufferTarget;
import com.jme3.texture.Image;
import com.jme3.texture.Texture;
import com.jme3.texture.Texture2D;
import com.jme3.texture.image.ColorSpace;
import java.util.Optional;

/**
 * What a frame of one size is drawn into. With one sample and no normals, colours and labels are drawn together; else the
 * labels have a pass of their own, which is never smoothed.
 */
final class Targets {

    private final int width;
    private final int height;
    private final FrameBuffer colour;
    private final Optional<FrameBuffer> smooth;
    private final Optional<FrameBuffer> truth;

    Targets(int width, int height, int samples, boolean normals) {
        this.width = width;
        this.height = height;
        boolean together = samples == 1 && !normals;
        colour = buffer(1);
        colour.addColorTarget(FrameBufferTarget.newTarget(texture(Image.Format.RGBA8, ColorSpace.sRGB)));
        if (together) {
            addLabels(colour);
        }
        if (samples == 1) {
            addDepth(colour);
        }
        smooth = samples == 1 ? Optional.empty() : Optional.of(smooth(samples));
        truth = together ? Optional.empty() : Optional.of(truth(normals));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean together() {
        return truth.isEmpty();
    }

    /** Where colours are drawn. */
    FrameBuffer drawn() {
        return smooth.orElse(colour);
    }

    /** Where colours are read, after {@link #resolve}. */
    FrameBuffer colour() {
        return colour;
    }

    /** Where labels, depth and normals are drawn and read. */
    FrameBuffer truth() {
        return truth.orElse(colour);
    }

    /** Makes one sample of several. */
    void resolve(Renderer renderer) {
        smooth.ifPresent(from -> renderer.copyFrameBuffer(from, colour, true, false));
    }

    void dispose() {
        colour.dispose();
        smooth.ifPresent(FrameBuffer::dispose);
        truth.ifPresent(FrameBuffer::dispose);
    }

    private FrameBuffer buffer(int samples) {
        FrameBuffer buffer = new FrameBuffer(width, height, samples);
        buffer.setMultiTarget(true);
        return buffer;
    }

    private FrameBuffer smooth(int samples) {
        FrameBuffer buffer = new FrameBuffer(width, height, samples);
        buffer.setSrgb(true);
        buffer.addColorTarget(FrameBufferTarget.newTarget(Image.Format.RGBA8));
        buffer.setDepthTarget(FrameBufferTarget.newTarget(Image.Format.Depth32F));
        return buffer;
    }

    private FrameBuffer truth(boolean normals) {
        FrameBuffer buffer = buffer(1);
        addLabels(buffer);
        if (normals) {
            buffer.addColorTarget(FrameBufferTarget.newTarget(texture(Image.Format.RGBA16F, ColorSpace.Linear)));
        }
        addDepth(buffer);
        return buffer;
    }

    private void addLabels(FrameBuffer buffer) {
        buffer.addColorTarget(FrameBufferTarget.newTarget(texture(Image.Format.RGBA8, ColorSpace.Linear)));
    }

    private void addDepth(FrameBuffer buffer) {
        buffer.setDepthTarget(FrameBufferTarget.newTarget(Image.Format.Depth32F));
    }

    private Texture texture(Image.Format format, ColorSpace space) {
        Texture2D texture = new Texture2D(new Image(format, width, height, null, space));
        texture.setMinFilter(Texture.MinFilter.NearestNoMipMaps);
        texture.setMagFilter(Texture.MagFilter.Nearest);
        return texture;
    }
}
