package io.seedbed.dataset.store;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folders as objects: their files, and a manifest. Thread-safe. */
final class FolderObjects {

    private final Objects objects;
    private final String documentSuffix;

    FolderObjects(Objects objects, String documentSuffix) {
        this.objects = objects;
        this.documentSuffix = documentSuffix;
    }

    ArtifactRef put(String kind, String owner, Path folder) throws StepException {
        FolderManifest manifest = manifest(owner, folder);
        ArtifactRef ref =
                new ArtifactRef(kind, manifest.digest(), manifest.files().size());
        for (FolderManifest.Entry file : manifest.files()) {
            Path source = FolderFiles.resolve(folder, file.name());
            String stored = objects.put(manifest.suffix(), out -> copy(source, file.size(), out));
            if (!stored.equals(file.digest())) {
                throw new StepException(
                        StepException.Kind.INTERNAL,
                        source + " changed while it was read; keep a folder after its last file is written");
            }
        }
        byte[] document = manifest.toJson().getBytes(StandardCharsets.UTF_8);
        objects.put(documentSuffix, out -> out.write(document));
        return ref;
    }

    void get(ArtifactRef ref, Path target) throws StepException {
        if (Files.exists(target)) {
            return;
        }
        FolderManifest manifest = manifest(ref);
        try (FreshFolder fresh = FreshFolder.beside(target)) {
            for (FolderManifest.Entry file : manifest.files()) {
                long size = objects.get(file.digest(), manifest.suffix(), in -> {
                    try (OutputStream out = fresh.open(file.name())) {
                        return in.transferTo(out);
                    }
                });
                if (size != file.size()) {
                    throw wrong(ref, "\"" + file.name() + "\" has " + size + " bytes, not " + file.size());
                }
            }
            fresh.nameUnlessThere();
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "folder " + target + " cannot be written: " + e, e);
        }
    }

    void delete(ArtifactRef ref) throws StepException {
        if (!objects.exists(ref.digest(), documentSuffix)) {
            return;
        }
        FolderManifest manifest = manifest(ref);
        for (FolderManifest.Entry file : manifest.files()) {
            objects.delete(file.digest(), manifest.suffix());
        }
        objects.delete(ref.digest(), documentSuffix);
    }

    private FolderManifest manifest(ArtifactRef ref) throws StepException {
        String text =
                objects.get(ref.digest(), documentSuffix, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        FolderManifest manifest;
        try {
            manifest = FolderManifest.read(text);
        } catch (IllegalArgumentException e) {
            throw wrong(ref, e.getMessage());
        }
        if (manifest.files().size() != ref.rows()) {
            throw wrong(ref, "it has " + manifest.files().size() + " files, its reference says " + ref.rows());
        }
        return manifest;
    }

    private static void copy(Path source, long size, OutputStream out) throws IOException {
        long copied = Files.copy(source, out);
        if (copied != size) {
            throw new IOException(source + " had " + size + " bytes and now has " + copied);
        }
    }

    private static FolderManifest manifest(String owner, Path folder) throws StepException {
        List<FolderManifest.Entry> files = new ArrayList<>();
        for (String name : FolderFiles.list(folder)) {
            Path file = FolderFiles.resolve(folder, name);
            try {
                files.add(new FolderManifest.Entry(name, Sha256.of(file), Files.size(file)));
            } catch (IOException e) {
                throw new StepException(StepException.Kind.RESOURCES, file + " cannot be read: " + e, e);
            }
        }
        return new FolderManifest(owner, files);
    }

    private static StepException wrong(ArtifactRef ref, @Nullable String what) {
        return new StepException(
                StepException.Kind.INTERNAL,
                "object " + ref.digest() + " is not the list of a folder's files: " + what);
    }
}
