package io.seedbed.dataset.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.Digest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a folder holds, as a document with one spelling: the same owner and files give the same text.
 *
 * @param owner whose folder it is; empty where everybody with the same files may share it
 * @param files sorted by name
 */
record FolderManifest(String owner, List<Entry> files) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Digits of the manifest's own digest in the names of its files' objects. */
    private static final int DIGITS = 16;

    /**
     * One file.
     *
     * @param name relative, with {@code /}
     * @param digest of its bytes
     * @param size in bytes
     */
    record Entry(String name, String digest, long size) {
        Entry {
            if (!FolderFiles.isName(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is not the name of a file below its folder");
            }
            ObjectPath.of(digest, ".bin");
        }
    }

    FolderManifest {
        files = List.copyOf(files);
    }

    String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (!owner.isEmpty()) {
                json.writeStringField("owner", owner);
            }
            json.writeArrayFieldStart("files");
            for (Entry file : files) {
                json.writeStartObject();
                json.writeStringField("name", file.name());
                json.writeStringField("digest", file.digest());
                json.writeNumberField("size", file.size());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * What {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static FolderManifest read(String text) {
        List<Entry> files = new ArrayList<>();
        String owner;
        try {
            JsonNode document = JsonRows.value(text);
            owner = document.path("owner").asText();
            for (JsonNode file : document.required("files")) {
                files.add(new Entry(
                        file.required("name").asText(),
                        file.required("digest").asText(),
                        file.required("size").asLong()));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("it is not JSON", e);
        }
        FolderManifest manifest = new FolderManifest(owner, files);
        if (!manifest.toJson().equals(text)) {
            throw new IllegalArgumentException("it is not spelt as the list of a folder's files is");
        }
        return manifest;
    }

    /** The digest of the document. */
    String digest() {
        return Digest.of(toJson());
    }

    /** What the names of the files' objects end with; no other folder's do, so that each can be deleted alone. */
    String suffix() {
        return "." + digest().substring(Digest.PREFIX.length()).substring(0, DIGITS) + ".bin";
    }
}
