package io.seedbed.finetune.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {

    private static final Tensor MATRIX = new Tensor("b.weight", new long[] {2, 3}, new float[] {1, 2, 3, 4, 5, 6.5f});
    private static final Tensor LONG = new Tensor("a", new long[] {20_000}, new float[20_000]);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        LONG.values()[19_999] = 7;
        file = folder.resolve("two.safetensors");
        SortedMap<String, long[]> shapes = new TreeMap<>();
        shapes.put(MATRIX.name(), MATRIX.shape());
        shapes.put(LONG.name(), LONG.shape());
        Safetensors.write(file, shapes, name -> name.equals("a") ? LONG : MATRIX);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Safetensors read = Safetensors.open(file);

        assertThat(read.shapes().keySet()).containsExactly("a", "b.weight");
        assertThat(read.read("b.weight").shape()).containsExactly(2, 3);
        assertThat(read.read("b.weight").values()).containsExactly(MATRIX.values());
        assertThat(read.read("a").values()).containsExactly(LONG.values());
    }

    @Test
    void theEngineReadsTheSameValues() throws IOException {
        try (NDManager manager = NDManager.newBaseManager();
                InputStream in = Files.newInputStream(file)) {
            NDList list = NDList.decode(manager, in);

            assertThat(list.get("b.weight").toFloatArray()).containsExactly(MATRIX.values());
            assertThat(list.get("b.weight").getShape().getShape()).containsExactly(2, 3);
        }
    }

    @Test
    void aFileThatIsNoneOrIsCutShortIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "this is no tensor", StandardCharsets.UTF_8);
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length - 4));

        assertThatThrownBy(() -> Safetensors.open(text)).hasMessageContaining("is not a safetensors file");
        assertThatThrownBy(() -> Safetensors.open(cut).read("b.weight")).hasMessageContaining("ends after");
        assertThatThrownBy(() -> Safetensors.open(file).read("c")).hasMessageContaining("holds no tensor c");
    }
}
