package io.seedbed.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same image after any history. */
class HistoryTest {

    private static final int COUNT = 16;

    private static List<String> forward(EngineSettings settings) {
        List<String> digests = new ArrayList<>();
        try (Engine engine = Engine.open(settings)) {
            for (int i = 0; i < COUNT; i++) {
                digests.add(Digests.of(engine.render(Stages.random(i), 160, 160)));
            }
        }
        return digests;
    }

    @Test
    void theOrderOfImagesDoesNotShow() {
        List<String> expected = forward(EngineSettings.DEFAULT);

        TreeMap<Integer, String> reversed = new TreeMap<>();
        try (Engine engine = Engine.open(EngineSettings.DEFAULT)) {
            for (int i = COUNT - 1; i >= 0; i--) {
                reversed.put(i, Digests.of(engine.render(Stages.random(i), 160, 160)));
            }
        }

        assertThat(expected).doesNotHaveDuplicates();
        assertThat(List.copyOf(reversed.values())).isEqualTo(expected);
    }

    @Test
    void otherScenesAndSizesBeforeDoNotShow() {
        List<String> expected = forward(EngineSettings.DEFAULT);

        List<String> later = new ArrayList<>();
        EngineSettings tight = new EngineSettings(Platform.AUTOMATIC, 1, 1024, false, 1 << 20);
        try (Engine engine = Engine.open(tight)) {
            for (int i = 40; i < 46; i++) {
                engine.render(Stages.random(i), 64 + 16 * i, 96);
            }
            for (int i = 0; i < COUNT; i++) {
                later.add(Digests.of(engine.render(Stages.random(i), 160, 160)));
            }
        }

        assertThat(later).isEqualTo(expected);
    }

    @Test
    void smoothEdgesAndNormalsAreTheSameAgain() {
        EngineSettings settings = EngineSettings.DEFAULT.withSamples(4).withNormals(true);

        assertThat(forward(settings)).isEqualTo(forward(settings));
    }

    @Test
    void anotherProcessDrawsTheSame() throws Exception {
        List<String> expected = forward(EngineSettings.DEFAULT);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Digests.class.getName(),
                        String.valueOf(COUNT))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        for (int i = 0; i < COUNT; i++) {
            assertThat(output).contains(i + " " + expected.get(i) + "\n");
        }
    }
}
