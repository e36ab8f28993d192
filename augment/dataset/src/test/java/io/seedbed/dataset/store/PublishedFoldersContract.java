package io.seedbed.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every implementation of {@link PublishedFolders} does. */
public abstract class PublishedFoldersContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path work;

    /** The implementation, on an empty medium; the same medium whenever one test asks. */
    protected abstract PublishedFolders folders() throws Exception;

    @Test
    void aFolderIsReadByItsName() throws Exception {
        PublishedFolders folders = folders();

        folders.publish("run-7", folder(Map.of("report.json", "{}", "data/train ü.jsonl", "rows", "empty", "")));

        assertThat(folders.files("run-7")).containsExactly("data/train ü.jsonl", "empty", "report.json");
        assertThat(read("run-7", "report.json")).isEqualTo("{}");
        assertThat(read("run-7", "data/train ü.jsonl")).isEqualTo("rows");
        assertThat(read("run-7", "empty")).isEmpty();
        assertThat(folders.exists("run-7", "data/train ü.jsonl")).isTrue();
        assertThat(folders.exists("run-7", "data")).isFalse();
        assertThat(folders.exists("run-7", "train ü.jsonl")).isFalse();
    }

    @Test
    void publishingAgainReplacesTheWholeFolderAndNoOther() throws Exception {
        PublishedFolders folders = folders();
        folders.publish("run", folder(Map.of("report.json", "1", "old/one", "a", "same", "s", "changed", "x")));
        folders.publish("run-2", folder(Map.of("report.json", "other")));

        folders.publish("run", folder(Map.of("report.json", "2", "same", "s", "changed", "y", "old", "now a file")));

        assertThat(folders.files("run")).containsExactly("changed", "old", "report.json", "same");
        assertThat(read("run", "report.json")).isEqualTo("2");
        assertThat(read("run", "changed")).isEqualTo("y");
        assertThat(read("run", "same")).isEqualTo("s");
        assertThat(folders.files("run-2")).containsExactly("report.json");
        assertThat(read("run-2", "report.json")).isEqualTo("other");
    }

    @Test
    void publishingTheSameAgainOrWithoutReportWorks() throws Exception {
        PublishedFolders folders = folders();
        Path same = folder(Map.of("report.json", "1", "file", "a"));
        folders.publish("run", same);
        folders.publish("run", same);
        assertThat(folders.files("run")).containsExactly("file", "report.json");

        folders.publish("run", folder(Map.of("file", "a")));

        assertThat(folders.files("run")).containsExactly("file");
    }

    @Test
    void whatIsNotPublishedIsNotThere() throws Exception {
        PublishedFolders folders = folders();
        folders.publish("run", folder(Map.of("report.json", "{}")));

        assertThat(folders.files("run-9")).isEmpty();
        assertThat(folders.exists("run-9", "report.json")).isFalse();
        assertThat(folders.exists("run", "report")).isFalse();
        assertThatThrownBy(() -> folders.open("run", "model/weights.bin"))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessage("no file \"model/weights.bin\" is published under the name \"run\"");
    }

    @Test
    void namesThatLeaveTheFolderNameNothing() throws Exception {
        PublishedFolders folders = folders();
        folders.publish("run", folder(Map.of("report.json", "{}")));
        folders.publish("run-2", folder(Map.of("report.json", "{}")));

        for (String file : new String[] {"../run-2/report.json", "./report.json", "/report.json", "a\\b", "", "a//b"}) {
            assertThat(folders.exists("run", file)).as(file).isFalse();
            assertThatThrownBy(() -> folders.open("run", file)).isInstanceOf(StepException.class);
        }
        for (String name : new String[] {"..", ".", "", "a/b", ".hidden"}) {
            assertThat(folders.exists(name, "report.json")).as(name).isFalse();
            assertThat(folders.files(name)).isEmpty();
            assertThatThrownBy(() -> folders.publish(name, folder(Map.of("a", "b"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not under \"" + name + "\"");
        }
    }

    @Test
    void aFolderWithASymbolicLinkIsRefusedAndWhatWasPublishedStays() throws Exception {
        PublishedFolders folders = folders();
        folders.publish("run", folder(Map.of("report.json", "1")));
        Path linked = folder(Map.of("report.json", "2"));
        Files.createSymbolicLink(linked.resolve("link"), linked.resolve("report.json"));

        assertThatThrownBy(() -> folders.publish("run", linked))
                .isInstanceOf(StepException.class)
                .hasMessageContaining("link is a symbolic link");

        assertThat(read("run", "report.json")).isEqualTo("1");
    }

    /** A new folder with these files. */
    protected Path folder(Map<String, String> files) throws Exception {
        return Folders.make(Files.createTempDirectory(work, "folder"), files);
    }

    private String read(String name, String file) throws Exception {
        try (InputStream in = folders().open(name, file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
