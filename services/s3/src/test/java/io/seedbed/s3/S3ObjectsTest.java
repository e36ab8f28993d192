package io.seedbed.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Digest;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.dataset.store.Folders;
import io.seedbed.dataset.store.ObjectPath;
import io.seedbed.dataset.store.Objects;
import io.seedbed.dataset.store.ObjectsContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

@SuppressWarnings("NullAway.Init")
class S3ObjectsTest extends ObjectsContract {

    private static final String ROOT = "team/a/objects/";

    @TempDir
    private Path directory;

    private Server server;
    private S3Settings settings;
    private S3Client client;

    @BeforeEach
    void start() throws Exception {
        server = Server.start();
        settings = S3Settings.parse(
                "s3://" + Server.BUCKET + "/team/a/",
                server.reach("spool", directory.resolve("spool").toString()));
        client = Clients.open(settings);
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    @Override
    protected Objects objects() {
        return new S3Objects(client, settings);
    }

    @Override
    protected void damage(String digest, String suffix, byte[] bytes) throws Exception {
        server.write(ROOT + ObjectPath.of(digest, suffix), bytes);
    }

    @Override
    protected List<String> stored() throws Exception {
        List<String> keys = server.keys();
        assertThat(keys).allMatch(key -> key.startsWith(ROOT));
        return keys.stream().map(key -> key.substring(ROOT.length())).toList();
    }

    @AfterEach
    void nothingIsLeftOnTheDisk() {
        assertThat(directory.resolve("spool"))
                .satisfiesAnyOf(
                        spool -> assertThat(spool).doesNotExist(),
                        spool -> assertThat(spool).isEmptyDirectory());
    }

    @Test
    void artifactsAndFoldersAreTheSameAsInADirectory() throws Exception {
        Path folder =
                Folders.make(Files.createDirectory(directory.resolve("in")), Map.of("a/w.bin", "01", "t.json", "{}"));
        ArtifactStore bucket = new ArtifactStore(objects());
        ArtifactStore disk = new ArtifactStore(directory.resolve("disk"));

        ArtifactRef ref = bucket.putFolder("weights", folder);
        bucket.getFolder(ref, directory.resolve("out"));

        assertThat(ref).isEqualTo(disk.putFolder("weights", folder));
        assertThat(stored())
                .isEqualTo(List.copyOf(
                        Folders.read(directory.resolve("disk/objects")).keySet()));
        assertThat(Folders.read(directory.resolve("out"))).isEqualTo(Folders.read(folder));
        bucket.deleteFolder(ref);
        assertThat(stored()).isEmpty();
    }

    @Test
    void anObjectThatIsThereIsNotSentAgain() throws Exception {
        String digest = objects().put(".bin", out -> out.write(7));
        String key = ROOT + ObjectPath.of(digest, ".bin");
        var before = client.headObject(request -> request.bucket(Server.BUCKET).key(key));

        objects().put(".bin", out -> out.write(7));

        var after = client.headObject(request -> request.bucket(Server.BUCKET).key(key));
        assertThat(after.lastModified()).isEqualTo(before.lastModified());
    }

    @Test
    void aSpoolThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        S3Settings blocked = S3Settings.parse("s3://" + Server.BUCKET, server.reach("spool", file.toString()));

        assertThatThrownBy(() -> new S3Objects(client, blocked).put(".bin", out -> out.write(7)))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> new S3Objects(client, blocked).get(Digest.of("x"), ".bin", in -> 1))
                .isInstanceOf(StepException.class)
                .hasMessageContaining(file.toString());
    }
}
