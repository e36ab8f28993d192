package io.seedbed.finetune.weights;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of named float tensors in the safetensors format: the header's length as 8 bytes, a JSON header with type, shape
 * and offsets of each tensor, then the values, little-endian. Tensors are read and written one at a time, so a file may
 * be larger than the heap. Immutable; several threads may read.
 *
 * <p>The engine's own codec reads and writes whole files through one buffer below 2 GiB, and only with native arrays; the
 * average of models needs neither.
 */
public final class Safetensors {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String METADATA = "__metadata__";
    private static final String FLOAT = "F32";
    private static final int LARGEST_HEADER = 100_000_000;

    private final Path file;
    private final SortedMap<String, Entry> entries;
    private final long dataStart;

    private record Entry(String dtype, List<Long> shape, long start, long end) {
        long[] axes() {
            return shape.stream().mapToLong(Long::longValue).toArray();
        }
    }

    private Safetensors(Path file, SortedMap<String, Entry> entries, long dataStart) {
        this.file = file;
        this.entries = entries;
        this.dataStart = dataStart;
    }

    /**
     * Reads a file's header.
     *
     * @throws IOException if the file cannot be read or is not in the format
     */
    public static Safetensors open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long length = read(channel, 0, Long.BYTES).getLong();
            if (length < 2 || length > Math.min(LARGEST_HEADER, channel.size())) {
                throw new IOException(file + " is not a safetensors file: its header would have " + length + " bytes");
            }
            byte[] header = read(channel, Long.BYTES, (int) length).array();
            Map<String, Map<String, Object>> fields = JSON.readValue(header, new TypeReference<>() {});
            SortedMap<String, Entry> entries = new TreeMap<>();
            for (Map.Entry<String, Map<String, Object>> field : fields.entrySet()) {
                if (!field.getKey().equals(METADATA)) {
                    entries.put(field.getKey(), entry(field.getValue()));
                }
            }
            return new Safetensors(file, entries, Long.BYTES + length);
        }
    }

    /** Shapes by name, in order. */
    public SortedMap<String, long[]> shapes() {
        SortedMap<String, long[]> shapes = new TreeMap<>();
        entries.forEach((name, entry) -> shapes.put(name, entry.axes()));
        return shapes;
    }

    /**
     * Reads one tensor.
     *
     * @throws IOException if there is none of that name, it is not of 32-bit floats, or the file is cut short
     */
    public Tensor read(String name) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IOException(file + " holds no tensor " + name);
        }
        if (!entry.dtype().equals(FLOAT)) {
            throw new IOException(
                    "%s: tensor %s is of type %s; only %s is read".formatted(file, name, entry.dtype(), FLOAT));
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = read(channel, dataStart + entry.start(), Math.toIntExact(entry.end() - entry.start()));
            float[] values = new float[bytes.remaining() / Float.BYTES];
            bytes.asFloatBuffer().get(values);
            return new Tensor(name, entry.axes(), values);
        }
    }

    /**
     * Writes tensors in name order; the same tensors give the same bytes.
     *
     * @param shapes shapes by name
     * @param reader gives each tensor when it is its turn
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, SortedMap<String, long[]> shapes, TensorReader reader) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            byte[] header = header(shapes);
            out.write(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(header.length)
                    .array());
            out.write(header);
            for (String name : shapes.keySet()) {
                write(out, reader.read(name).values());
            }
        }
    }

    /** Gives the tensor of a name. */
    @FunctionalInterface
    public interface TensorReader {
        /** Reads or makes the tensor. */
        Tensor read(String name) throws IOException;
    }

    private static void write(OutputStream out, float[] values) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        for (int first = 0; first < values.length; first += chunk.capacity() / Float.BYTES) {
            int count = Math.min(values.length - first, chunk.capacity() / Float.BYTES);
            chunk.asFloatBuffer().put(values, first, count);
            out.write(chunk.array(), 0, count * Float.BYTES);
        }
    }

    /** The JSON header, padded with spaces to a multiple of 8 bytes. */
    private static byte[] header(SortedMap<String, long[]> shapes) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        long offset = 0;
        for (Map.Entry<String, long[]> shape : shapes.entrySet()) {
            long end = offset + Tensor.size(shape.getValue()) * Float.BYTES;
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("dtype", FLOAT);
            entry.put("shape", shape.getValue());
            entry.put("data_offsets", new long[] {offset, end});
            fields.put(shape.getKey(), entry);
            offset = end;
        }
        byte[] json = JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(json, (json.length + 7) / 8 * 8);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    private static Entry entry(Map<String, Object> fields) {
        long[] offsets = JSON.convertValue(fields.get("data_offsets"), long[].class);
        return new Entry(
                String.valueOf(fields.get("dtype")),
                JSON.convertValue(fields.get("shape"), new TypeReference<List<Long>>() {}),
                offsets[0],
                offsets[1]);
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException(
                        "a safetensors file ends after " + channel.size() + " bytes, before its values do");
            }
        }
        return buffer.flip();
    }
}
