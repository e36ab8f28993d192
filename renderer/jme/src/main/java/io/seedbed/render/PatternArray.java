package io.seedbed.render;

import com.jme3.texture.Image;
import com.jme3.texture.Texture;
import com.jme3.texture.TextureArray;
import com.jme3.texture.image.ColorSpace;
import com.jme3.util.BufferUtils;
import io.seedbed.scene.surface.Surface;
import io.seedbed.scene.surface.Textures;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** All procedural textures as layers of one, without their colours; layer 0 is the plain one. */
final class PatternArray {

    private static final int SIZE = 256;

    private final List<String> layers = new ArrayList<>();
    private final TextureArray texture;

    PatternArray() {
        layers.add(Surface.PLAIN);
        Textures.names().stream().filter(name -> !name.equals(Surface.PLAIN)).forEach(layers::add);
        List<byte[]> masks =
                layers.parallelStream().map(name -> Textures.mask(name, SIZE)).toList();
        List<Image> images = new ArrayList<>();
        for (byte[] mask : masks) {
            ByteBuffer data = BufferUtils.createByteBuffer(mask);
            images.add(new Image(Image.Format.RGBA8, SIZE, SIZE, data, ColorSpace.Linear));
        }
        texture = new TextureArray(images);
        texture.setWrap(Texture.WrapMode.Repeat);
        texture.setMinFilter(Texture.MinFilter.Trilinear);
        texture.setMagFilter(Texture.MagFilter.Bilinear);
    }

    TextureArray texture() {
        return texture;
    }

    /**
     * The layer of a texture.
     *
     * @throws IllegalArgumentException if there is no such texture
     */
    int layer(String name) {
        int layer = layers.indexOf(name);
        if (layer < 0) {
            throw new IllegalArgumentException("\"" + name + "\" is no texture; there are " + layers);
        }
        return layer;
    }
}
