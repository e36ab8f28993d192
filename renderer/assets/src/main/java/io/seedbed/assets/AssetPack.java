package io.seedbed.assets;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.language.NewThing;
import io.seedbed.scene.language.Noun;
import io.seedbed.scene.place.Kind;
import io.seedbed.scene.surface.Material;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An imported pack: a folder with {@code pack.json} and meshes. Meshes are read when they are needed. Thread-safe. */
public final class AssetPack {

    /** The document of a pack. */
    public static final String FILE = "pack.json";

    /** The folder of its meshes. */
    static final String MODELS = "models";

    private final Path folder;
    private final String name;
    private final String digest;
    private final List<PackModel> models;
    private final List<PackKind> kinds;

    private AssetPack(Path folder, String name, String digest, List<PackModel> models) {
        this.folder = folder;
        this.name = name;
        this.digest = digest;
        this.models = List.copyOf(models);
        Map<String, List<PackModel>> byNoun = new LinkedHashMap<>();
        models.forEach(model -> byNoun.computeIfAbsent(model.naming().noun(), noun -> new ArrayList<>())
                .add(model));
        this.kinds = byNoun.values().stream()
                .map(variants -> new PackKind(this, variants))
                .toList();
    }

    /**
     * The pack of a folder.
     *
     * @throws BadAssetException if it is none; the message names the file, the field and what would be right
     */
    public static AssetPack open(Path folder) throws BadAssetException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new BadAssetException(folder + " is no imported pack: it has no " + FILE
                    + "; make one with: seedbed assets import FROM --out DIR");
        }
        try {
            JsonNode tree = Documents.parse(Files.readString(file));
            PackForm.PACK.check(tree, "");
            List<PackModel> models = PackForm.models(tree.path("models"));
            String digest = digest(tree.path("name").asText(), models);
            if (!digest.equals(tree.path("digest").asText())) {
                throw new BadAssetException(
                        file + " was changed after the import: its digest is not that of its models;"
                                + " change the source or its manifest and import again");
            }
            return new AssetPack(folder, tree.path("name").asText(), digest, models);
        } catch (DocumentException e) {
            throw new BadAssetException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new BadAssetException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** SHA-256 of a name and models. */
    static String digest(String name, List<PackModel> models) {
        String text = PackForm.SCHEMA + "\n" + name + "\n" + Documents.line(PackForm.models(models));
        return MeshFile.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands before the colon of its categories. */
    public String name() {
        return name;
    }

    /** SHA-256 over all that it holds, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** All models, in the order of their nouns and names. */
    public List<PackModel> models() {
        return models;
    }

    /** Its categories: models of one noun are the shapes of one. */
    public List<Kind> kinds() {
        return List.copyOf(kinds);
    }

    /** What is said of its categories. */
    public List<NewThing> words() {
        return kinds.stream().map(AssetPack::word).toList();
    }

    private static NewThing word(PackKind kind) {
        PackModel first = kind.models().get(0);
        List<Material> materials = kind.materials();
        return new NewThing(
                kind.name(),
                Noun.of(first.naming().noun(), first.naming().plural()),
                first.naming().group(),
                kind.height(),
                materials,
                first.naming().like(),
                kind.models().stream()
                        .flatMap(model -> model.naming().shows().stream())
                        .distinct()
                        .toList());
    }

    /** The model that a scene's thing is; empty if its category is not of this pack. */
    public Optional<PackModel> model(String category, long variant) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(category))
                .findFirst()
                .map(kind ->
                        kind.models().get(Math.floorMod(variant, kind.models().size())));
    }

    /** The bytes of a model's mesh, as they were imported. */
    byte[] mesh(PackModel model) throws BadAssetException {
        Path file = folder.resolve(MODELS).resolve(Objects.requireNonNull(model.id()) + ".mesh");
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!MeshFile.digest(bytes).equals(model.digest())) {
                throw new BadAssetException(file + " is not what was imported; import the pack again");
            }
            return bytes;
        } catch (IOException e) {
            throw new BadAssetException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
