package io.seedbed.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Digest;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.StepException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Objects} does. */
public abstract class ObjectsContract {

    private static final byte[] BYTES = "{\"row\": 1}\n".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST = Digest.of(BYTES);

    /** The implementation, on an empty medium; the same medium whenever one test asks. */
    protected abstract Objects objects() throws Exception;

    /** Puts these bytes in the place of an object's own, behind the implementation's back. */
    protected abstract void damage(String digest, String suffix, byte[] bytes) throws Exception;

    /** The paths of all that the medium holds, sorted. */
    protected abstract List<String> stored() throws Exception;

    @Test
    void anObjectIsNamedByTheDigestOfItsBytes() throws Exception {
        String digest = objects().put(".jsonl", out -> out.write(BYTES));

        assertThat(digest).isEqualTo(DIGEST);
        assertThat(stored()).containsExactly(DIGEST.substring(7, 9) + "/" + DIGEST.substring(9) + ".jsonl");
    }

    @Test
    void objectsOfAnySizeComeBackAsTheyWere() throws Exception {
        for (int size : new int[] {0, 1, 1 << 16, (5 << 20) + 7}) {
            byte[] bytes = new byte[size];
            Seeds.generator(size, "object").nextBytes(bytes);

            String digest = objects().put(".bin", out -> out.write(bytes));

            assertThat(digest).isEqualTo(Digest.of(bytes));
            assertThat(read(digest, ".bin")).isEqualTo(bytes);
        }
    }

    @Test
    void theSameBytesAreOneObjectUnlessTheSuffixDiffers() throws Exception {
        Objects objects = objects();
        objects.put(".json", out -> out.write(BYTES));
        objects.put(".json", out -> out.write(BYTES));
        objects.put(".ab12.bin", out -> out.write(BYTES));

        assertThat(stored()).containsExactly(ObjectPath.of(DIGEST, ".ab12.bin"), ObjectPath.of(DIGEST, ".json"));
    }

    @Test
    void changedBytesAreRefusedUnreadAndPuttingAgainRepairsThem() throws Exception {
        Objects objects = objects();
        objects.put(".bin", out -> out.write(BYTES));
        byte[] flipped = BYTES.clone();
        flipped[3] ^= 1;
        List<byte[]> wrongs = List.of(
                flipped, Arrays.copyOf(BYTES, BYTES.length - 1), Arrays.copyOf(BYTES, BYTES.length + 1), new byte[0]);
        for (byte[] wrong : wrongs) {
            damage(DIGEST, ".bin", wrong);

            assertThatThrownBy(() -> objects.get(DIGEST, ".bin", in -> {
                        throw new AssertionError("damaged bytes were handed out");
                    }))
                    .isInstanceOfSatisfying(
                            StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                    .hasMessageContaining(ObjectPath.of(DIGEST, ".bin") + " is damaged: its bytes have the digest "
                            + Digest.of(wrong));

            objects.put(".bin", out -> out.write(BYTES));
            assertThat(read(DIGEST, ".bin")).isEqualTo(BYTES);
        }
    }

    @Test
    void aMissingObjectIsNamed() throws Exception {
        objects().put(".jsonl", out -> out.write(BYTES));

        assertThatThrownBy(() -> read(DIGEST, ".json"))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                .hasMessageContaining(ObjectPath.of(DIGEST, ".json") + " is missing; run the step that made it again");
    }

    @Test
    void anObjectIsThereUntilItIsDeletedAndDeletingAgainIsNoError() throws Exception {
        Objects objects = objects();
        assertThat(objects.exists(DIGEST, ".bin")).isFalse();
        objects.put(".bin", out -> out.write(BYTES));
        assertThat(objects.exists(DIGEST, ".bin")).isTrue();
        assertThat(objects.exists(DIGEST, ".json")).isFalse();

        objects.delete(DIGEST, ".bin");
        objects.delete(DIGEST, ".bin");

        assertThat(objects.exists(DIGEST, ".bin")).isFalse();
        assertThat(stored()).isEmpty();
    }

    @Test
    void aWriterThatFailsLeavesNothing() throws Exception {
        Objects objects = objects();

        assertThatThrownBy(() -> objects.put(".bin", out -> {
                    out.write(BYTES);
                    throw new IOException("the source broke");
                }))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                .hasMessageContaining("the source broke");

        assertThat(stored()).isEmpty();
    }

    @Test
    void aReaderThatFailsIsReportedWithTheObject() throws Exception {
        Objects objects = objects();
        objects.put(".bin", out -> out.write(BYTES));

        assertThatThrownBy(() -> objects.get(DIGEST, ".bin", in -> {
                    throw new IOException("row 1 is no row");
                }))
                .isInstanceOf(StepException.class)
                .hasMessageContaining(ObjectPath.of(DIGEST, ".bin"))
                .hasMessageContaining("row 1 is no row");
    }

    @Test
    void whatIsNoDigestOrSuffixIsRefused() throws Exception {
        Objects objects = objects();

        assertThatThrownBy(() -> objects.put("/../x", out -> out.write(BYTES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for instance .jsonl, not \"/../x\"");
        assertThatThrownBy(() -> read("sha256:../../etc", ".bin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not \"sha256:../../etc\"");
        assertThatThrownBy(() -> objects.exists(DIGEST, "bin")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> objects.delete(DIGEST, ".bin/")).isInstanceOf(IllegalArgumentException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void manyThreadsThatPutTheSameBytesMakeOneObject() throws Exception {
        int threads = 6;
        Objects objects = objects();
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<String> work = () -> {
            start.await();
            String digest = objects.put(".bin", out -> out.write(BYTES));
            assertThat(read(digest, ".bin")).isEqualTo(BYTES);
            return digest;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            HashSet<String> digests = new HashSet<>();
            for (Future<String> future : pool.invokeAll(Collections.nCopies(threads, work))) {
                digests.add(future.get());
            }
            assertThat(digests).containsExactly(DIGEST);
        } finally {
            pool.shutdownNow();
        }
        assertThat(stored()).containsExactly(ObjectPath.of(DIGEST, ".bin"));
    }

    private byte[] read(String digest, String suffix) throws Exception {
        return objects().get(digest, suffix, InputStream::readAllBytes);
    }
}
