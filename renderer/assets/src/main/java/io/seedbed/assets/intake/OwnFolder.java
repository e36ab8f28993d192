package io.seedbed.assets.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.PackModel;
import io.seedbed.assets.mend.Fit;
import io.seedbed.assets.mend.Mender;
import io.seedbed.assets.source.Store;
import io.seedbed.scene.document.Near;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder or archive of OBJ, glTF and GLB files: those that its manifest lists, or all. What the manifest does not tell
 * follows from files' names. Not thread-safe.
 */
final class OwnFolder {

    private static final Map<String, Double> METRES = Map.of("m", 1.0, "cm", 0.01, "mm", 0.001, "in", 0.0254);

    private final Store store;
    private final Nouns nouns;
    private final JsonNode pack;
    private final Set<String> ids = new HashSet<>();

    private OwnFolder(Store store, Nouns nouns, JsonNode pack) {
        this.store = store;
        this.nouns = nouns;
        this.pack = pack;
    }

    static boolean isModel(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.(obj|gltf|glb)");
    }

    /** The name that a manifest gives a pack. */
    static Optional<String> name(Store store) throws BadAssetException {
        return Manifest.read(store)
                .filter(tree -> tree.has("name"))
                .map(tree -> tree.path("name").asText());
    }

    static Listing list(Store store, Nouns nouns, @Nullable String licence) throws BadAssetException {
        Optional<JsonNode> manifest = Manifest.read(store);
        ObjectNode pack = JsonNodeFactory.instance.objectNode();
        manifest.ifPresent(tree -> pack.setAll((ObjectNode) tree));
        if (licence != null) {
            pack.put("licence", licence);
        }
        return new OwnFolder(store, nouns, pack).list();
    }

    private Listing list() {
        List<Entry> entries = new ArrayList<>();
        List<Listing.LeftOut> leftOut = new ArrayList<>();
        if (pack.has("models")) {
            for (JsonNode model : pack.path("models")) {
                String file = model.path("file").asText();
                if (store.names().contains(file) && isModel(file)) {
                    add(file, model, entries, leftOut);
                } else {
                    List<String> models =
                            store.names().stream().filter(OwnFolder::isModel).toList();
                    leftOut.add(new Listing.LeftOut(
                            file,
                            "the manifest names it, but there is no such OBJ, glTF or GLB: "
                                    + Near.hint(file, models)));
                }
            }
        } else {
            store.names().stream()
                    .filter(OwnFolder::isModel)
                    .forEach(file -> add(file, JsonNodeFactory.instance.objectNode(), entries, leftOut));
        }
        return new Listing(store, entries, leftOut);
    }

    private void add(String file, JsonNode model, List<Entry> entries, List<Listing.LeftOut> leftOut) {
        String noun = model.has("noun") ? model.path("noun").asText() : guess(file);
        if (noun.length() < 2 || !noun.matches("[\\p{L}' -]+")) {
            leftOut.add(new Listing.LeftOut(
                    file, "its name \"" + noun + "\" is no noun; give one in the manifest: noun: …"));
            return;
        }
        entries.add(entry(file, noun.toLowerCase(Locale.ROOT), model));
    }

    /** The file's name, or its folder's where files are called scene or model. */
    private static String guess(String file) {
        String noun = Nouns.ofFile(file);
        int slash = file.lastIndexOf('/');
        return noun.length() < 2 && slash > 0 ? Nouns.ofFile(file.substring(0, slash) + ".x") : noun;
    }

    private Entry entry(String file, String noun, JsonNode model) {
        PackModel.Naming known = nouns.naming(noun);
        PackModel.Use use = nouns.use(noun);
        Mender.Use places = nouns.places(noun);
        String like = model.has("like") ? model.path("like").asText() : known.like();
        List<String> shows = new ArrayList<>(known.shows());
        model.path("shows").forEach(one -> shows.add(one.asText()));
        String group =
                text(model, "category", model.has("like") ? nouns.naming(like).group() : known.group());
        boolean held = model.path("held").asBoolean(use.held());
        String up = text(model, "up", "y");
        String units = text(model, "units", isGltf(file) ? "m" : "");
        return new Entry(
                id(file),
                file,
                new PackModel.Naming(noun, model.path("plural").asText(known.plural()), group, like, shows),
                new PackModel.Use(model.path("front").asBoolean(use.front()), held),
                new Mender.Use(
                        model.path("sits").asBoolean(places.sits()),
                        model.path("holds").asBoolean(places.holds()),
                        held),
                fit(model, up, units),
                model.has("material") ? Material.of(model.path("material").asText()) : null,
                new PackModel.Origin(
                        text(model, "licence", "unknown"),
                        text(model, "attribution", ""),
                        text(model, "source", ""),
                        file,
                        up));
    }

    private static boolean isGltf(String file) {
        return !file.toLowerCase(Locale.ROOT).endsWith(".obj");
    }

    private static Fit fit(JsonNode model, String up, String units) {
        double[] size = null;
        if (model.has("size")) {
            size = new double[3];
            for (int i = 0; i < size.length; i++) {
                size[i] = model.path("size").path(i).asDouble();
            }
        } else if (model.has("height")) {
            size = new double[] {0, model.path("height").asDouble(), 0};
        }
        return new Fit(Fit.up(up), size, METRES.getOrDefault(units, 0.0));
    }

    private String text(JsonNode model, String name, String usual) {
        return model.has(name) ? model.path(name).asText() : pack.path(name).asText(usual);
    }

    private String id(String file) {
        int dot = file.lastIndexOf('.');
        String bare = (dot < 0 ? file : file.substring(0, dot))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = bare.length() > 100 ? bare.substring(bare.length() - 100) : bare;
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
