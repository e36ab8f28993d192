package io.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

    private static final Path ROOT = root();
    private static final int MOST_LINES = 400;
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

    @Test
    void noFileIsLongerThan400Lines() {
        List<Path> tooLong = sources().stream()
                .filter(file -> read(file).lines().count() > MOST_LINES)
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        List<Path> unfinished = sources().stream()
                .filter(file -> LEFT_FOR_LATER.matcher(read(file)).find())
                .toList();

        assertThat(unfinished).isEmpty();
    }

    @Test
    void everyModuleSaysWhatItIs() {
        assertThat(modules())
                .hasSizeGreaterThan(8)
                .allSatisfy(module -> assertThat(module.resolve("README.md")).isRegularFile());
    }

    private static List<Path> sources() {
        List<Path> sources = modules().stream()
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFilesIn(folder).stream())
                .toList();
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }

    private static List<Path> modules() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> ROOT.resolve(found.group(1)))
                .toList();
    }

    private static List<Path> javaFilesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The tests run in this module's folder, two below the root. */
    private static Path root() {
        Path root = Path.of("../..").toAbsolutePath().normalize();
        assertThat(root.resolve("seedbed")).isRegularFile();
        return root;
    }
}
