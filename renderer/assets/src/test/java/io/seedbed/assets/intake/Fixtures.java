package io.seedbed.assets.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small foreign files, made anew for each test. Stateless. */
final class Fixtures {

    /** A unit cube without normals. */
    static final String CUBE = """
            v 0 0 0
            v 1 0 0
            v 1 1 0
            v 0 1 0
            v 0 0 1
            v 1 0 1
            v 1 1 1
            v 0 1 1
            f 4 3 2 1
            f 5 6 7 8
            f 1 2 6 5
            f 2 3 7 6
            f 3 4 8 7
            f 4 1 5 8
            """;

    private Fixtures() {}

    static void write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bumpy sheet of twice so many squared triangles. */
    static String grid(int side) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= side; i++) {
            for (int j = 0; j <= side; j++) {
                text.append("v ")
                        .append(i)
                        .append(' ')
                        .append((i * 7 + j * 3) % 5 * 0.1)
                        .append(' ')
                        .append(j)
                        .append('\n');
            }
        }
        for (int i = 0; i < side; i++) {
            for (int j = 1; j <= side; j++) {
                int at = i * (side + 1) + j;
                text.append("f ")
                        .append(at)
                        .append(' ')
                        .append(at + 1)
                        .append(' ')
                        .append(at + side + 2);
                text.append("\nf ")
                        .append(at)
                        .append(' ')
                        .append(at + side + 2)
                        .append(' ')
                        .append(at + side + 1);
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** A picture of one colour. */
    static byte[] png(int rgb) {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 16; i++) {
            image.setRGB(i % 4, i / 4, rgb);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive of one file. */
    static void zip(Path file, String name, byte[] bytes) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A glTF whose buffer lies at an address. */
    static String gltf(String uri, int count) {
        return """
                {"asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
                 "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
                 "accessors": [{"bufferView": 0, "componentType": 5126, "count": %d, "type": "VEC3"}],
                 "bufferViews": [{"buffer": 0, "byteLength": 36}],
                 "buffers": [{"uri": "%s", "byteLength": 36}]}
                """.formatted(count, uri);
    }
}
