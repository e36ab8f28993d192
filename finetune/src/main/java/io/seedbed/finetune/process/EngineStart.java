package io.seedbed.finetune.process;

import ai.djl.engine.Engine;
import ai.djl.util.Utils;
import io.seedbed.finetune.data.Tokenizer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Loads the native libraries of engine and tokenizer under a lock: the first process on a machine unpacks them, and one
 * that starts at the same time must not see half of them.
 */
final class EngineStart {

    private EngineStart() {}

    /**
     * Starts the engine and opens a tokenizer.
     *
     * @param definition the bytes of a {@code tokenizer.json}
     * @param maxLength longest text in tokens
     */
    static Tokenizer withTokenizer(byte[] definition, int maxLength) throws IOException {
        Path cache = Utils.getCacheDir();
        Files.createDirectories(cache);
        Path file = cache.resolve("seedbed.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("no lock on " + file);
            }
            Engine.getInstance();
            return new Tokenizer(definition, maxLength);
        }
    }
}
