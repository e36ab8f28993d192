package io.seedbed.assets.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.source.Limits;
import io.seedbed.assets.source.Names;
import io.seedbed.assets.source.Store;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A glTF 2.0 document with its buffers. Every index, offset and count is looked at before anything is read or allocated, and
 * only files beside the document are opened. Not thread-safe.
 */
final class GltfFile {

    private static final int MAGIC = 0x46546c67;
    private static final int JSON_CHUNK = 0x4e4f534a;
    private static final int BINARY_CHUNK = 0x004e4942;
    private static final int HEADER = 12;
    private static final Map<String, Integer> SIZES = Map.of("SCALAR", 1, "VEC2", 2, "VEC3", 3, "VEC4", 4);
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(256 << 20)
                            .build())
                    .build())
            .build();

    private final Store store;
    private final String file;
    private final JsonNode tree;
    private final ByteBuffer binary;
    private final Map<Integer, ByteBuffer> buffers = new HashMap<>();

    GltfFile(Store store, String file) throws BadAssetException {
        this.store = store;
        this.file = file;
        ByteBuffer bytes = ByteBuffer.wrap(store.read(file)).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer text = bytes;
        ByteBuffer rest = ByteBuffer.allocate(0);
        if (bytes.remaining() >= HEADER && bytes.getInt(0) == MAGIC) {
            text = chunk(bytes, HEADER, JSON_CHUNK);
            int next = HEADER + 8 + (text.remaining() + 3) / 4 * 4;
            rest = next + 8 <= bytes.limit() ? chunk(bytes, next, BINARY_CHUNK) : rest;
        }
        binary = rest;
        try {
            tree = JSON.readTree(text.array(), text.arrayOffset() + text.position(), text.remaining());
        } catch (IOException e) {
            throw new BadAssetException(file + " is no glTF: " + e.getMessage(), e);
        }
        if (!tree.path("asset").path("version").asText("").startsWith("2")) {
            throw wrong(
                    "is of glTF version \"" + tree.path("asset").path("version").asText("") + "\"; it must be 2.0");
        }
        for (String list : List.of("buffers", "images")) {
            for (JsonNode entry : tree.path(list)) {
                String uri = entry.path("uri").asText("data:");
                if (!uri.startsWith("data:")) {
                    beside(uri);
                }
            }
        }
        for (JsonNode extension : tree.path("extensionsRequired")) {
            String name = extension.asText();
            if (!name.startsWith("KHR_materials_") && !name.equals("KHR_mesh_quantization")) {
                throw wrong("needs the extension " + name + "; export it without");
            }
        }
    }

    private ByteBuffer chunk(ByteBuffer bytes, int at, int kind) throws BadAssetException {
        if (at + 8 > bytes.limit() || bytes.getInt(at + 4) != kind) {
            throw wrong("is cut off or has its parts in another order");
        }
        return slice(bytes, at + 8L, bytes.getInt(at));
    }

    private ByteBuffer slice(ByteBuffer bytes, long from, long length) throws BadAssetException {
        if (from < 0 || length < 0 || from + length > bytes.limit()) {
            throw wrong("speaks of " + length + " bytes from " + from + " of a part that has " + bytes.limit());
        }
        return bytes.slice((int) from, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    }

    JsonNode tree() {
        return tree;
    }

    /** An entry of one of the document's lists. */
    JsonNode entry(String list, int index) throws BadAssetException {
        JsonNode found = tree.path(list).path(index);
        if (index < 0 || !found.isObject()) {
            throw wrong("names " + list + "/" + index + "; there are "
                    + tree.path(list).size());
        }
        return found;
    }

    /** Numbers of an accessor; those of whole types that are normalised become −1 to 1. */
    float[] floats(int accessor, int components) throws BadAssetException {
        JsonNode node = entry("accessors", accessor);
        int size = SIZES.getOrDefault(node.path("type").asText(), 0);
        long count = node.path("count").asLong(-1);
        if (size < components || count < 0 || count > 3L * Limits.TRIANGLES) {
            throw wrong("has an accessor " + accessor + " of " + count + " "
                    + node.path("type").asText() + "; at most " + 3L * Limits.TRIANGLES + " with " + components
                    + " numbers each can be read");
        }
        if (node.has("sparse") || !node.has("bufferView")) {
            throw wrong("has a sparse accessor " + accessor + "; export it without");
        }
        JsonNode view = entry("bufferViews", node.path("bufferView").asInt(-1));
        int type = node.path("componentType").asInt();
        int bytes = bytes(type);
        long stride = view.path("byteStride").asLong(0) == 0
                ? (long) size * bytes
                : view.path("byteStride").asLong();
        ByteBuffer data = view(node.path("bufferView").asInt(-1));
        long from = node.path("byteOffset").asLong(0);
        slice(data, from, count == 0 ? 0 : (count - 1) * stride + (long) size * bytes);
        boolean normalised = node.path("normalized").asBoolean(false);
        float[] result = new float[(int) count * components];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < components; k++) {
                result[i * components + k] =
                        number(data, (int) (from + i * stride + (long) k * bytes), type, normalised);
            }
        }
        return result;
    }

    private int bytes(int type) throws BadAssetException {
        return switch (type) {
            case 5120, 5121 -> 1;
            case 5122, 5123 -> 2;
            case 5125, 5126 -> 4;
            default -> throw wrong("has a component type " + type);
        };
    }

    private static float number(ByteBuffer data, int at, int type, boolean normalised) {
        return switch (type) {
            case 5120 -> data.get(at) / (normalised ? 127f : 1);
            case 5121 -> (data.get(at) & 0xff) / (normalised ? 255f : 1);
            case 5122 -> data.getShort(at) / (normalised ? 32767f : 1);
            case 5123 -> (data.getShort(at) & 0xffff) / (normalised ? 65535f : 1);
            case 5125 -> data.getInt(at) & 0xffffffffL;
            default -> data.getFloat(at);
        };
    }

    private ByteBuffer view(int index) throws BadAssetException {
        JsonNode view = entry("bufferViews", index);
        return slice(
                buffer(view.path("buffer").asInt(-1)),
                view.path("byteOffset").asLong(0),
                view.path("byteLength").asLong(-1));
    }

    private ByteBuffer buffer(int index) throws BadAssetException {
        ByteBuffer known = buffers.get(index);
        if (known == null) {
            JsonNode node = entry("buffers", index);
            known = node.has("uri")
                    ? ByteBuffer.wrap(bytes(node.path("uri").asText())).order(ByteOrder.LITTLE_ENDIAN)
                    : binary;
            buffers.put(index, known);
        }
        return known;
    }

    private String beside(String uri) throws BadAssetException {
        try {
            return Names.beside(file, URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new BadAssetException(file + " names \"" + uri + "\", which is no address of a file", e);
        }
    }

    private byte[] bytes(String uri) throws BadAssetException {
        if (!uri.startsWith("data:")) {
            return store.read(beside(uri));
        }
        int comma = uri.indexOf(',');
        try {
            return Base64.getDecoder().decode(uri.substring(comma + 1));
        } catch (IllegalArgumentException e) {
            throw new BadAssetException(file + " holds data that are no base64", e);
        }
    }

    /** The picture of a texture; empty if the document names none that can be used. */
    Optional<Picture> picture(int texture) throws BadAssetException {
        JsonNode image =
                entry("images", entry("textures", texture).path("source").asInt(-1));
        String name =
                file + " images/" + entry("textures", texture).path("source").asInt();
        if (image.has("uri")) {
            return Optional.of(Picture.of(name, bytes(image.path("uri").asText())));
        }
        ByteBuffer view = view(image.path("bufferView").asInt(-1));
        byte[] bytes = new byte[view.remaining()];
        view.get(bytes);
        return Optional.of(Picture.of(name, bytes));
    }

    BadAssetException wrong(String what) {
        return new BadAssetException(file + " " + what);
    }
}
