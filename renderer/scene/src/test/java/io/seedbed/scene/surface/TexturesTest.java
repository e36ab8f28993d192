package io.seedbed.scene.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Procedural textures. */
class TexturesTest {

    @Test
    void everyMaterialHasATextureThatExists() {
        for (Material material : Material.values()) {
            assertThat(Textures.names()).contains(material.in(Colour.RED).texture());
        }
    }

    @Test
    void noTwoTexturesLookAlike() {
        Set<List<Integer>> seen = new HashSet<>();
        for (String name : Textures.names()) {
            int[] pixels = Textures.pixels(name, 0xff0000, 0x0000ff, 96);
            assertThat(seen.add(Arrays.stream(pixels).boxed().toList()))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void texturesRepeatWithoutASeam() {
        int size = 128;
        for (String name : List.of("wood", "fabric", "leather", "stone", "fur", "grass", "sand", "bark", "water")) {
            int[] pixels = Textures.pixels(name, 0x000000, 0xffffff, size);
            double inside = 0;
            double seam = 0;
            for (int y = 0; y < size; y++) {
                inside += Math.abs(channel(pixels[y * size + 40]) - channel(pixels[y * size + 41]));
                seam += Math.abs(channel(pixels[y * size + size - 1]) - channel(pixels[y * size]));
            }
            assertThat(seam).as(name).isLessThan(3 * inside + 10 * size);
        }
    }

    @Test
    void theColourOfAMaterialStaysTheNamedOne() {
        for (Material material : Material.values()) {
            Surface surface = material.in(Colour.RED);
            double red = 0;
            double green = 0;
            int[] pixels = Textures.pixels(surface.texture(), surface.colour(), surface.second(), 64);
            for (int pixel : pixels) {
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
            }
            assertThat(red / pixels.length).as(material.label()).isGreaterThan(130);
            assertThat(red).as(material.label()).isGreaterThan(3 * green);
        }
    }

    @Test
    void anUnknownTextureIsNamed() {
        assertThatThrownBy(() -> Textures.mask("velvet", 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("velvet");
    }

    private static int channel(int pixel) {
        return pixel & 255;
    }
}
