package io.seedbed.cli.loop;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.llm2llm.Disk;
import io.seedbed.llm2llm.LoopJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of a run in their order, one a line. An event counts once its line is whole and on the disk; a line that a kill
 * cut off never happened. Not thread-safe: one run writes it.
 */
final class Journal {

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /**
     * All events so far. What a kill left of a last line is cut off.
     *
     * @throws StepException if a whole line cannot be understood, or the disk fails
     */
    List<LoopEvent> read() throws StepException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = lastLineEnd(bytes);
            if (end < bytes.length) {
                truncate(end);
            }
            List<LoopEvent> events = new ArrayList<>();
            for (String line :
                    new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList()) {
                events.add(LoopJson.readEvent(line));
            }
            return events;
        } catch (JsonProcessingException e) {
            throw new StepException(
                    StepException.Kind.INTERNAL,
                    file + " does not hold a run's events: " + e.getOriginalMessage() + "; choose another --out",
                    e);
        } catch (IOException e) {
            throw Disk.failure("reading " + file, e);
        }
    }

    /** Adds an event and sees it onto the disk. */
    void append(LoopEvent event) throws StepException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer line = ByteBuffer.wrap((LoopJson.event(event) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw Disk.failure("writing " + file, e);
        }
    }

    private void truncate(int length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
