package io.seedbed.finetune.process;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;

/**
 * How worker processes are started.
 *
 * @param java the {@code java} command
 * @param classPath what the worker's JVM loads its classes from
 * @param jvmArguments further arguments of the JVM
 */
public record WorkerOptions(Path java, String classPath, List<String> jvmArguments) {

    /** A system property that names the worker's class path, for launchers with class loaders of their own. */
    public static final String CLASS_PATH = "seedbed.worker.class-path";

    public WorkerOptions {
        jvmArguments = List.copyOf(jvmArguments);
    }

    /** The JVM and the class path that this process runs on. */
    public static WorkerOptions inherited() {
        return new WorkerOptions(
                Path.of(System.getProperty("java.home"), "bin", "java"), inheritedClassPath(), List.of());
    }

    /** The same start with further arguments of the JVM. */
    public WorkerOptions with(String... further) {
        return new WorkerOptions(java, classPath, List.of(further));
    }

    /**
     * The property where it is set; else this JVM's class path where the worker's classes are on it; else all archives
     * beside the worker's own, which is where launchers that load them otherwise keep them.
     */
    private static String inheritedClassPath() {
        String named = System.getProperty(CLASS_PATH);
        if (named != null) {
            return named;
        }
        String inherited = System.getProperty("java.class.path");
        CodeSource source = WorkerOptions.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return inherited;
        }
        try {
            Path own = Path.of(source.getLocation().toURI());
            boolean listed = Arrays.stream(inherited.split(File.pathSeparator, -1))
                    .filter(entry -> !entry.isEmpty())
                    .anyMatch(entry -> Path.of(entry).toAbsolutePath().equals(own));
            Path folder = own.getParent();
            return listed || folder == null || !Files.isRegularFile(own) ? inherited : folder + File.separator + "*";
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return inherited; // the classes do not come from a file
        }
    }
}
