package io.seedbed.dataset.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class ObjectFilesTest extends ObjectsContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Override
    protected Objects objects() {
        return new ObjectFiles(directory);
    }

    @Override
    protected void damage(String digest, String suffix, byte[] bytes) throws Exception {
        Files.write(directory.resolve(ObjectPath.of(digest, suffix)), bytes);
    }

    @Override
    protected List<String> stored() throws Exception {
        return FolderFiles.list(directory);
    }
}
