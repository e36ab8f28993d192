package io.seedbed.dataset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Folders for tests. */
public final class Folders {

    private Folders() {}

    /** Writes files into a folder. */
    public static Path make(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    /** What the files of a folder say. */
    public static Map<String, String> read(Path folder) throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (String name : FolderFiles.list(folder)) {
            files.put(name, Files.readString(folder.resolve(name)));
        }
        return files;
    }
}
