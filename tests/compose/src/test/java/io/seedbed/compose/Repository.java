package io.seedbed.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of this repository say, read as text: the settings that they know, the metrics that they register. */
final class Repository {

    /** The tests run in this module's folder, two below the root. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern SETTING = Pattern.compile("\"(seedbed\\.[a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^(quarkus\\.[a-z0-9.-]+)=");
    private static final Pattern BUILDER =
            Pattern.compile("(Gauge|Counter|Timer|FunctionCounter|TimeGauge)\\s*\\.builder\\(\\s*\"([a-z.]+)\"([^;]*)");
    private static final Pattern REGISTRY = Pattern.compile("\\.(counter|timer|gauge)\\(\\s*\"([a-z.]+)\"");
    private static final Pattern UNIT = Pattern.compile("\\.baseUnit\\(\\s*\"([a-z]+)\"");

    private Repository() {}

    /** The environment variables that set what the services read by name. */
    static Set<String> variables() {
        Set<String> names = new TreeSet<>();
        for (String source : sources("services", ".java")) {
            SETTING.matcher(source).results().forEach(found -> names.add(variable(found.group(1))));
        }
        for (String source : sources("services", ".properties")) {
            PROPERTY.matcher(source).results().forEach(found -> names.add(variable(found.group(1))));
        }
        return names;
    }

    /** The metrics that the services register, by the names that Prometheus sees. */
    static Set<String> metrics() {
        Set<String> names = new TreeSet<>();
        for (String source : sources("services", ".java")) {
            BUILDER.matcher(source).results().forEach(found -> names.addAll(exposed(found)));
            REGISTRY.matcher(source).results().forEach(found -> names.addAll(exposed(found)));
        }
        return names;
    }

    /** MicroProfile's mapping of a property to a variable. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Micrometer's naming for Prometheus. */
    private static List<String> exposed(MatchResult registration) {
        String base = registration.group(2).replace('.', '_');
        return switch (registration.group(1).toLowerCase(Locale.ROOT)) {
            case "timer" -> List.of(base + "_seconds_count", base + "_seconds_sum", base + "_seconds_max");
            case "counter", "functioncounter" -> List.of(base + unit(registration) + "_total");
            default -> List.of(base + unit(registration));
        };
    }

    private static String unit(MatchResult registration) {
        if (registration.groupCount() < 3) {
            return "";
        }
        return UNIT.matcher(registration.group(3))
                .results()
                .findFirst()
                .map(found -> "_" + found.group(1))
                .orElse("");
    }

    private static List<String> sources(String folder, String ending) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .sorted()
                    .map(Repository::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
