package io.seedbed.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Digest;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactStoreTest {

    private static final Dataset TWO =
            Dataset.of(List.of(Rows.seed("1", "one", "a", Split.TRAIN), Rows.generated("g1", "more", "a", "1")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void everyDataSetComesBackEqualToTheLastBit() throws Exception {
        ArtifactStore store = new ArtifactStore(directory);
        RandomGenerator random = Seeds.generator(7, "store");
        for (int i = 0; i < 60; i++) {
            List<Example> rows = IntStream.range(0, random.nextInt(12))
                    .mapToObj(number -> Rows.odd(number, random))
                    .toList();
            Dataset dataset = Dataset.of(rows);

            Dataset back = store.get(store.put(dataset));

            assertThat(back).isEqualTo(dataset);
            assertThat(back.examples()).isEqualTo(rows);
            for (int row = 0; row < rows.size(); row++) {
                assertThat(List.copyOf(back.examples().get(row).fields().entrySet()))
                        .as("the order of the fields")
                        .isEqualTo(List.copyOf(rows.get(row).fields().entrySet()));
            }
        }
    }

    @Test
    void predictionsComeBackWithTheirOrderAndEveryBit() throws Exception {
        RandomGenerator random = Seeds.generator(7, "predictions");
        List<Prediction> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<String, Double> probabilities = new LinkedHashMap<>();
            for (int label = 0; label < i % 5; label++) {
                probabilities.put("label " + (9 - label) + "\uD83D", label == 0 ? -0.0 : random.nextDouble());
            }
            rows.add(new Prediction("row " + i, "label", probabilities));
        }
        ArtifactStore store = new ArtifactStore(directory);

        ArtifactRef ref = store.putPredictions(Predictions.of(rows));
        List<Prediction> back = store.getPredictions(ref).rows();

        assertThat(ref.rows()).isEqualTo(200);
        assertThat(back).isEqualTo(rows);
        assertThat(back.stream().map(row -> List.copyOf(row.probabilities().keySet())))
                .isEqualTo(rows.stream()
                        .map(row -> List.copyOf(row.probabilities().keySet()))
                        .toList());
    }

    @Test
    void aDocumentComesBackAsItWas() throws Exception {
        ArtifactStore store = new ArtifactStore(directory);
        String json = "{ \"a\":  [1, 2.50], \"b\": \"ü😀\" }\n";

        assertThat(store.getDocument(store.putDocument("report", json))).isEqualTo(json);
        assertThatThrownBy(() -> store.putDocument("report", "{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document must be JSON");
        assertThatThrownBy(() -> store.putDocument("report", "{} {}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.putDocument("report", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anObjectIsNamedByTheDigestOfItsBytes() throws Exception {
        ArtifactRef ref = new ArtifactStore(directory).put(TWO);

        Path file = onlyFile();
        String hex = ref.digest().substring("sha256:".length());
        assertThat(directory.relativize(file))
                .hasToString("objects/" + hex.substring(0, 2) + "/" + hex.substring(2) + ".jsonl");
        assertThat(Digest.of(Files.readAllBytes(file))).isEqualTo(ref.digest());
        assertThat(ref).isEqualTo(new ArtifactRef("dataset", ref.digest(), 2));
    }

    @Test
    void everyChangedByteIsNoticedAndPuttingAgainRepairsIt() throws Exception {
        ArtifactStore store = new ArtifactStore(directory);
        ArtifactRef ref = store.put(TWO);
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);

            assertThatThrownBy(() -> store.get(ref))
                    .isInstanceOf(StepException.class)
                    .hasMessageContaining("object " + file + " is damaged");
        }

        store.put(TWO);

        assertThat(store.get(ref)).isEqualTo(TWO);
    }

    @Test
    void aMissingObjectIsNamed() throws Exception {
        ArtifactStore store = new ArtifactStore(directory);
        ArtifactRef ref = store.put(TWO);
        Path file = onlyFile();
        Files.delete(file);

        assertThatThrownBy(() -> store.get(ref)).hasMessageContaining("object " + file + " is missing");
    }

    @Test
    void aReferenceThatLiesAboutItsObjectIsRefused() throws Exception {
        ArtifactStore store = new ArtifactStore(directory);
        ArtifactRef ref = store.put(TWO);

        assertThatThrownBy(() -> store.get(new ArtifactRef("dataset", ref.digest(), 3)))
                .hasMessageContaining("holds 2 rows, its reference says 3");
        assertThatThrownBy(() -> store.getPredictions(ref))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of kind dataset, not predictions");
        assertThatThrownBy(() -> new ArtifactRef("dataset", "sha256:../../etc", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyThreadsThatPutTheSameRowsMakeOneObject() throws Exception {
        int threads = 8;
        RandomGenerator random = Seeds.generator(3, "many");
        List<Dataset> datasets = IntStream.range(0, 10)
                .mapToObj(i -> Dataset.of(List.of(Rows.odd(i, random))))
                .toList();
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<List<ArtifactRef>> work = () -> {
            ArtifactStore store = new ArtifactStore(directory);
            List<ArtifactRef> refs = new ArrayList<>();
            for (Dataset dataset : datasets) {
                start.await();
                ArtifactRef ref = store.put(dataset);
                assertThat(store.get(ref)).isEqualTo(dataset);
                refs.add(ref);
            }
            return refs;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<List<ArtifactRef>> results = new ArrayList<>();
            for (Future<List<ArtifactRef>> future : pool.invokeAll(Collections.nCopies(threads, work))) {
                results.add(future.get());
            }
            assertThat(new HashSet<>(results)).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(files()).as("objects, and nothing temporary").hasSize(10);
    }

    @Test
    void aStoreThatCannotWriteSaysSo() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");

        assertThatThrownBy(() -> new ArtifactStore(file).put(TWO))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                .hasMessageContaining("an artifact cannot be written under " + file);
    }

    private Path onlyFile() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
