package io.seedbed.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Digest;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.Folders;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void aDirectoryAndABucketHoldTheSame() throws Exception {
        Path folder = Folders.make(directory.resolve("in"), Map.of("report.json", "{}"));
        try (Server server = Server.start();
                Storage disk = Storage.open(directory.resolve("disk").toString(), Map.of());
                Storage bucket = Storage.open("s3://" + Server.BUCKET, server.reach())) {
            for (Storage storage : List.of(disk, bucket)) {
                ArtifactRef ref = storage.artifacts().putDocument("report", "{}");
                storage.published().publish("run", folder);

                assertThat(storage.artifacts().getDocument(ref)).isEqualTo("{}");
                try (InputStream report = storage.published().open("run", "report.json")) {
                    assertThat(report.readAllBytes()).asString().isEqualTo("{}");
                }
            }
            assertThat(server.keys())
                    .isEqualTo(
                            List.copyOf(Folders.read(directory.resolve("disk")).keySet()));
        }
    }

    @Test
    void aBucketThatDoesNotExistIsTheUsersMoveWhateverIsDone() throws Exception {
        Path folder = Folders.make(directory.resolve("in"), Map.of("report.json", "{}"));
        try (Server server = Server.start();
                Storage storage = Storage.open("s3://no-such-bucket/p", server.reach())) {
            for (ThrowingCallable use : uses(storage, folder)) {
                assertThatThrownBy(use)
                        .isInstanceOfSatisfying(
                                StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                        .hasMessageContaining("s3://no-such-bucket/p/")
                        .hasMessageContaining("HTTP 404 NoSuchBucket; make the bucket \"no-such-bucket\"");
            }
        }
    }

    @Test
    void deniedAccessIsTheUsersMoveAndNoMessageShowsASecret() throws Exception {
        Path folder = Folders.make(directory.resolve("in"), Map.of("report.json", "{}"));
        String wrong = "wrong-horse-battery-staple";
        try (Server server = Server.start();
                Storage storage = Storage.open("s3://" + Server.BUCKET, server.reach("secret-key", wrong))) {
            for (ThrowingCallable use : uses(storage, folder)) {
                assertThatThrownBy(use)
                        .isInstanceOfSatisfying(
                                StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                        .hasMessageContaining("s3://" + Server.BUCKET + "/")
                        .hasMessageContaining("HTTP 403")
                        .satisfies(e -> assertThat(trace(e)).doesNotContain(wrong, Server.SECRET));
            }
        }
    }

    @Test
    void aServerThatDoesNotAnswerMayAnswerLater() throws Exception {
        Path folder = Folders.make(directory.resolve("in"), Map.of("report.json", "{}"));
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Map<String, String> nowhere = Map.of(
                "endpoint",
                "http://127.0.0.1:" + free,
                "path-style",
                "true",
                "access-key",
                "a",
                "secret-key",
                "hidden");
        try (Storage storage = Storage.open("s3://bucket", nowhere)) {
            for (ThrowingCallable use : uses(storage, folder)) {
                assertThatThrownBy(use)
                        .isInstanceOfSatisfying(
                                StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                        .hasMessageContaining("s3://bucket/")
                        .hasMessageContaining("Connection refused")
                        .satisfies(e -> assertThat(trace(e)).doesNotContain("hidden"));
            }
        }
    }

    @Test
    void anInterruptedThreadStaysInterrupted() throws Exception {
        try (Server server = Server.start();
                Storage storage = Storage.open("s3://" + Server.BUCKET, server.reach())) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> storage.artifacts().putDocument("report", "{}"))
                    .isInstanceOfSatisfying(
                            StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES));

            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Everything that sends a request. */
    private List<ThrowingCallable> uses(Storage storage, Path folder) throws Exception {
        ArtifactRef ref = new ArtifactRef("weights", Digest.of("x"), 1);
        return List.of(
                () -> storage.artifacts().putDocument("report", "{}"),
                () -> storage.artifacts().getDocument(ref),
                () -> storage.artifacts().putFolder("weights", folder),
                () -> storage.artifacts().getFolder(ref, directory.resolve("out")),
                () -> storage.artifacts().deleteFolder(ref),
                () -> storage.published().publish("run", folder),
                () -> storage.published().open("run", "report.json").close(),
                () -> storage.published().exists("run", "report.json"),
                () -> storage.published().files("run"));
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
