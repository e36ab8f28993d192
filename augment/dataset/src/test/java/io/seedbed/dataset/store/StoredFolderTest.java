package io.seedbed.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Digest;
import io.seedbed.augment.StepException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFolderTest {

    private static final Map<String, String> WEIGHTS =
            Map.of("weights.bin", "0101", "z/tokenizer.json", "{}", "a/copy.bin", "0101", "empty", "");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private ArtifactStore store;

    @BeforeEach
    void open() {
        store = new ArtifactStore(directory.resolve("store"));
    }

    @Test
    void aFolderComesBackAsItWas() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", WEIGHTS));
        store.getFolder(ref, directory.resolve("new/out"));

        assertThat(ref.kind()).isEqualTo("weights");
        assertThat(ref.rows()).isEqualTo(4);
        assertThat(Folders.read(directory.resolve("new/out"))).isEqualTo(WEIGHTS);
        assertThat(names(directory.resolve("new"))).containsExactly("out");
    }

    @Test
    void theReferenceDependsOnNamesAndBytesAlone() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("one", WEIGHTS));
        Path two = folder("two", WEIGHTS);
        Files.createDirectories(two.resolve("no/files/here"));

        assertThat(store.putFolder("weights", two)).isEqualTo(ref);
        assertThat(new ArtifactStore(directory.resolve("elsewhere")).putFolder("weights", two))
                .isEqualTo(ref);
        assertThat(store.putFolder("weights", folder("three", Map.of("weights.bin", "0101"))))
                .isNotEqualTo(store.putFolder("weights", folder("four", Map.of("weights2.bin", "0101"))));
    }

    @Test
    void theListOfFilesIsSortedJson() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", Map.of("b", "0101", "a/x", "")));

        assertThat(store.getDocument(ref))
                .isEqualTo("{\"files\":[{\"name\":\"a/x\",\"digest\":\"" + Digest.of("") + "\",\"size\":0},"
                        + "{\"name\":\"b\",\"digest\":\"" + Digest.of("0101") + "\",\"size\":4}]}");
    }

    @Test
    void anEmptyFolderIsOne() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", Map.of()));
        store.getFolder(ref, directory.resolve("out"));

        assertThat(ref.rows()).isZero();
        assertThat(directory.resolve("out")).isEmptyDirectory();
    }

    @Test
    void aTargetThatExistsIsLeftAlone() throws Exception {
        ArtifactRef missing = new ArtifactRef("weights", Digest.of("never put"), 1);
        Path target = folder("out", Map.of("file", "mine"));

        store.getFolder(missing, target);

        assertThat(Folders.read(target)).isEqualTo(Map.of("file", "mine"));
    }

    @Test
    void aDamagedFileLeavesNoTarget() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", WEIGHTS));
        Files.writeString(objectOf("0101"), "0102");

        assertThatThrownBy(() -> store.getFolder(ref, directory.resolve("new/out")))
                .isInstanceOf(StepException.class)
                .hasMessageContaining("object " + objectOf("0101") + " is damaged");
        assertThat(names(directory.resolve("new"))).isEmpty();

        store.putFolder("weights", directory.resolve("in"));
        store.getFolder(ref, directory.resolve("new/out"));
        assertThat(Folders.read(directory.resolve("new/out"))).isEqualTo(WEIGHTS);
    }

    @Test
    void whatAKilledProcessLeftBesideTheTargetDoesNoHarm() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", WEIGHTS));
        folder("new/.seedbed-00000000-0000-0000-0000-000000000000.tmp", Map.of("weights.bin", "01"));

        store.getFolder(ref, directory.resolve("new/out"));

        assertThat(Folders.read(directory.resolve("new/out"))).isEqualTo(WEIGHTS);
    }

    @Test
    void aListThatNamesAFileOutsideIsRefused() throws Exception {
        for (String name : List.of("../escaped", "/tmp/escaped", "a/../../escaped", "a//b", "", "a\\\\b")) {
            String list = "{\"files\":[{\"name\":\"" + name + "\",\"digest\":\"" + Digest.of("x") + "\",\"size\":1}]}";
            ArtifactRef ref = store.putDocument("weights", list);

            assertThatThrownBy(() -> store.getFolder(ref, directory.resolve("new/out")))
                    .as(name)
                    .isInstanceOfSatisfying(
                            StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.INTERNAL))
                    .hasMessageContaining("is not the name of a file below its folder");
            assertThatThrownBy(() -> store.deleteFolder(ref)).isInstanceOf(StepException.class);
        }
        assertThat(names(directory)).containsExactly("store");
    }

    @Test
    void aDocumentThatListsNoFilesOrOthersThanItsReferenceIsRefused() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", WEIGHTS));
        ArtifactRef document = store.putDocument("weights", "[1]");
        ArtifactRef spaced = store.putDocument("weights", store.getDocument(ref) + " ");

        for (ArtifactRef wrong : List.of(document, spaced, new ArtifactRef("weights", ref.digest(), 5))) {
            assertThatThrownBy(() -> store.getFolder(wrong, directory.resolve("out")))
                    .isInstanceOf(StepException.class)
                    .hasMessageContaining("object " + wrong.digest() + " is not the list of a folder's files");
        }
    }

    @Test
    void symbolicLinksAreRefused() throws Exception {
        Path linked = folder("in", WEIGHTS);
        Files.createSymbolicLink(linked.resolve("z/link"), directory);
        Path link = Files.createSymbolicLink(directory.resolve("itself"), folder("real", WEIGHTS));

        assertThatThrownBy(() -> store.putFolder("weights", linked))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessage(linked.resolve("z/link") + " is a symbolic link; put a plain file in its place");
        assertThatThrownBy(() -> store.putFolder("weights", link))
                .hasMessage(link + " is not a folder, but must be one");
        assertThat(directory.resolve("store")).doesNotExist();
    }

    @Test
    void deletingTakesAFoldersFilesAndNoneOfAnother() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", WEIGHTS));
        ArtifactRef other = store.putFolder("weights", folder("other", Map.of("weights.bin", "0101")));

        store.deleteFolder(ref);
        store.deleteFolder(ref);
        store.getFolder(other, directory.resolve("out"));

        assertThat(Folders.read(directory.resolve("out"))).isEqualTo(Map.of("weights.bin", "0101"));
        assertThatThrownBy(() -> store.getFolder(ref, directory.resolve("gone")))
                .hasMessageContaining("is missing");
        store.deleteFolder(other);
        assertThat(FolderFiles.list(directory.resolve("store"))).isEmpty();
    }

    @Test
    void anOwnersFolderIsItsAlone() throws Exception {
        ArtifactRef shared = store.putFolder("weights", folder("in", WEIGHTS));
        ArtifactRef one = store.putFolder("weights", "run-1", folder("one", WEIGHTS));
        ArtifactRef two = store.putFolder("weights", "run-2", folder("two", WEIGHTS));

        assertThat(store.putFolder("weights", "run-1", directory.resolve("in"))).isEqualTo(one);
        assertThat(Set.of(shared, one, two)).hasSize(3);
        store.deleteFolder(one);
        store.deleteFolder(shared);
        store.getFolder(two, directory.resolve("out"));

        assertThat(Folders.read(directory.resolve("out"))).isEqualTo(WEIGHTS);
    }

    @Test
    void aDeletionThatWasInterruptedCanBeRepeated() throws Exception {
        ArtifactRef ref = store.putFolder("weights", folder("in", WEIGHTS));
        Files.delete(objectOf("0101"));

        store.deleteFolder(ref);

        assertThat(FolderFiles.list(directory.resolve("store"))).isEmpty();
    }

    private Path folder(String name, Map<String, String> files) throws IOException {
        return Folders.make(Files.createDirectories(directory.resolve(name)), files);
    }

    /** The one file that holds this text's object. */
    private Path objectOf(String text) throws Exception {
        String start = "objects/" + ObjectPath.of(Digest.of(text), ".x").replaceAll("\\.x$", "");
        List<String> found = FolderFiles.list(directory.resolve("store")).stream()
                .filter(name -> name.startsWith(start))
                .toList();
        assertThat(found).hasSize(1);
        return directory.resolve("store").resolve(found.get(0));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
