package io.seedbed.dataset.image.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.dataset.image.row.EncodedImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImageEncodingTest {

    @Test
    void pngGivesBackEveryPixelOfAnyImage() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 30; round++) {
            int width = random.nextInt(1, 60);
            int height = random.nextInt(1, 60);
            byte[] rgb = round % 3 == 0 ? noise(random, 3 * width * height) : gradient(width, height, round);

            EncodedImage image = ImageEncoding.PNG.encode(rgb, width, height);

            assertThat(Pixels.of(image)).usingRecursiveComparison().isEqualTo(new Pixels(width, height, rgb));
        }
    }

    @Test
    void greyPngsKeepTheirDepth() throws Exception {
        BufferedImage ids = read(Png.grey(new byte[] {0, 1, (byte) 200, 3, 4, 5}, 3, 2));
        BufferedImage depth =
                read(DepthMap.png(new float[] {Float.POSITIVE_INFINITY, 0.0001f, 1.5f, 40.0004f, 65.535f, 900f}, 2, 3));

        assertThat(ids.getRaster().getSample(2, 0, 0)).isEqualTo(200);
        assertThat(depth.getRaster().getSamples(0, 0, 2, 3, 0, new int[6]))
                .containsExactly(0, 1, 1500, 40_000, 65_535, 65_535);
        assertThat(depth.getColorModel().getPixelSize()).isEqualTo(16);
    }

    @Test
    void normalsAreWrittenAsColours() throws Exception {
        BufferedImage normals = read(DepthMap.normals(new float[] {0, 0, 1, 0, 0, 0, -1, 1, 0}, 3, 1));

        assertThat(normals.getRGB(0, 0) & 0xffffff).isEqualTo(0x8080ff);
        assertThat(normals.getRGB(1, 0) & 0xffffff).isZero();
        assertThat(normals.getRGB(2, 0) & 0xffffff).isEqualTo(0x00ff80);
    }

    @Test
    void jpegAndWebpComeNearAndAreSmaller() throws Exception {
        byte[] rgb = gradient(96, 64, 2);
        int png = ImageEncoding.PNG
                .encode(noise(new SplittableRandom(4), rgb.length), 96, 64)
                .bytes()
                .length;
        for (String name : new String[] {"jpg", "webp"}) {
            EncodedImage image = ImageEncoding.named(name).encode(rgb, 96, 64);

            Pixels back = Pixels.of(image);

            assertThat(image.extension()).isEqualTo(name);
            assertThat(image.bytes().length).isLessThan(png / 2);
            assertThat(meanDifference(back.rgb(), rgb)).isLessThan(6);
            assertThat(ImageEncoding.named(name).encode(rgb, 96, 64).bytes()).isEqualTo(image.bytes());
        }
    }

    @Test
    void wrongNamesAndSizesAreRefused() {
        assertThatThrownBy(() -> ImageEncoding.named("gif")).hasMessage("images are png, jpg or webp, not \"gif\"");
        assertThatThrownBy(() -> new ImageEncoding(ImageEncoding.Kind.JPEG, 0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> ImageEncoding.PNG.encode(new byte[5], 1, 2))
                .hasMessage("5 bytes for 1 by 2 pixels of 3");
        assertThatThrownBy(() -> ImageEncoding.named("jpg").encode(new byte[5], 1, 2))
                .hasMessage("5 bytes for 1 by 2 pixels");
    }

    @Test
    void aPictureIsFittedByAveragingOrByWholeFactors() {
        Pixels wide = new Pixels(
                4, 2, new byte[] {0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 8});

        Pixels small = wide.fitted(2);
        Pixels large = wide.fitted(9);

        assertThat(small).usingRecursiveComparison().isEqualTo(new Pixels(2, 1, new byte[] {75, 0, 0, 0, 0, 2}));
        assertThat(large.width()).isEqualTo(8);
        assertThat(large.height()).isEqualTo(4);
        assertThat(large.rgb()[3 * 2]).isEqualTo((byte) 100);
    }

    private static BufferedImage read(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] noise(SplittableRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] gradient(int width, int height, int step) {
        byte[] rgb = new byte[3 * width * height];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (i / 3 % width * step + i / 3 / width * (1 + i % 3));
        }
        return rgb;
    }

    private static double meanDifference(byte[] one, byte[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 255) - (other[i] & 255));
        }
        return sum / one.length;
    }
}
