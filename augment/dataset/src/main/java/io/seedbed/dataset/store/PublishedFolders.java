package io.seedbed.dataset.store;

import io.seedbed.augment.StepException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps the results of runs as folders that people and other programs read by name. Publishing under a name again
 * replaces the whole folder, as far as the medium can: a folder with {@link #LAST} is whole. Implementations are
 * thread-safe.
 */
public interface PublishedFolders {

    /** What a folder may be called: letters, digits, dots, hyphens, underscores; no dot in front. */
    Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** The file that comes last. */
    String LAST = "report.json";

    /**
     * Publishes a copy of a folder in place of what has the name.
     *
     * @throws IllegalArgumentException if the name is not one
     * @throws StepException if the folder holds anything but plain files, or the medium failed
     */
    void publish(String name, Path folder) throws StepException;

    /**
     * Opens a file for reading; the caller closes it.
     *
     * @param file relative to the folder, with {@code /}
     * @throws StepException of kind {@code USER} if there is no such file, or if the medium failed
     */
    InputStream open(String name, String file) throws StepException;

    /**
     * Whether a file is published; a text that is no name, or leaves its folder, names none.
     *
     * @throws StepException if the medium failed
     */
    boolean exists(String name, String file) throws StepException;

    /**
     * The files of a folder, sorted; none if nothing has the name.
     *
     * @throws StepException if the medium failed
     */
    List<String> files(String name) throws StepException;

    /**
     * The name itself.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a folder is published under letters, digits, dots, hyphens and"
                    + " underscores, without a dot in front, not under \"" + name + "\"");
        }
        return name;
    }

    /** Whether a folder and a file could be called so; safe to build a path or a key from. */
    static boolean isFile(String name, String file) {
        return NAME.matcher(name).matches() && FolderFiles.isName(file);
    }

    /** What {@link #open} throws for a file that is not there. */
    static StepException missing(String name, String file) {
        return new StepException(
                StepException.Kind.USER, "no file \"" + file + "\" is published under the name \"" + name + "\"");
    }
}
