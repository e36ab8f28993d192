package io.seedbed.dataset.store;

import io.seedbed.augment.StepException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files of a folder by their relative names, with {@code /} on every system. A name never leaves its folder.
 * Stateless and thread-safe.
 */
public final class FolderFiles {

    /** Control characters, and the backslash, which some systems take for a separator. */
    private static final Pattern STRANGE = Pattern.compile("[\\p{Cntrl}\\\\]");

    private FolderFiles() {}

    /**
     * The names of all files in a folder and below, sorted.
     *
     * @throws StepException if it is no folder, or holds a symbolic link, a special file or a name that other systems
     *     would read otherwise
     */
    public static List<String> list(Path folder) throws StepException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new StepException(StepException.Kind.USER, folder + " is not a folder, but must be one");
        }
        List<Path> files = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    (attributes.isRegularFile() ? files : others).add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "folder " + folder + " cannot be read: " + e, e);
        }
        if (!others.isEmpty()) {
            Path first = others.stream().min(Path::compareTo).orElseThrow();
            throw new StepException(
                    StepException.Kind.USER,
                    first + " is " + (Files.isSymbolicLink(first) ? "a symbolic link" : "a special file")
                            + "; put a plain file in its place");
        }
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            String name = name(folder.relativize(file));
            if (!isName(name)) {
                throw new StepException(
                        StepException.Kind.USER,
                        file + " has a control character or a backslash in its name; rename it");
            }
            names.add(name);
        }
        names.sort(null);
        return List.copyOf(names);
    }

    /** Whether a text is the relative name of a file: parts between slashes, none of them empty, . or .. */
    public static boolean isName(String name) {
        if (STRANGE.matcher(name).find()) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /**
     * The file of this name.
     *
     * @throws IllegalArgumentException if the name is not one, or leaves the folder
     */
    public static Path resolve(Path folder, String name) {
        Path inside = folder.toAbsolutePath().normalize();
        if (!isName(name) || !inside.resolve(name).normalize().startsWith(inside)) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of a file below its folder");
        }
        return folder.resolve(name);
    }

    private static String name(Path relative) {
        List<String> parts = new ArrayList<>();
        relative.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
