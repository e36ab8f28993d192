package io.seedbed.assets;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.assets.mend.Mended;
import io.seedbed.scene.document.Documents;
import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.surface.Material;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pack beside its place and moves it there when it is whole, so that a killed import leaves no half pack. The same
 * models are the same bytes. Not thread-safe.
 */
public final class PackWriter {

    private static final String REJECTED = "rejected.jsonl";
    private static final Set<String> OWN = Set.of(AssetPack.FILE, AssetPack.MODELS, REJECTED);

    private final Path place;
    private final Path work;
    private final String name;
    private final List<PackModel> models = new ArrayList<>();
    private final List<ObjectNode> rejected = new ArrayList<>();

    /**
     * Begins a pack.
     *
     * @param place a folder that is not there, is empty, or holds a pack that is to be replaced
     * @throws BadAssetException if it holds anything else
     */
    public PackWriter(Path place, String name) throws IOException, BadAssetException {
        this.place = place.toAbsolutePath();
        this.name = name;
        this.work = this.place.resolveSibling("." + this.place.getFileName() + ".importing");
        refuseStrangers();
        delete(work);
        Files.createDirectories(work.resolve(AssetPack.MODELS));
    }

    private void refuseStrangers() throws IOException, BadAssetException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> all = Files.list(place)) {
            Optional<Path> stranger = all.filter(one -> !OWN.contains(String.valueOf(one.getFileName())))
                    .findFirst();
            if (stranger.isPresent()) {
                throw new BadAssetException(place + " holds " + stranger.get().getFileName()
                        + ", which is not of a pack; choose a new or empty folder for --out");
            }
        }
    }

    /** Adds a model. */
    public void add(
            String id,
            PackModel.Naming naming,
            PackModel.Use use,
            @Nullable Material material,
            PackModel.Origin origin,
            Mended mended)
            throws IOException {
        byte[] mesh = MeshFile.bytes(mended.model().parts());
        Files.write(work.resolve(AssetPack.MODELS).resolve(id + ".mesh"), mesh);
        Box box = mended.model().bounds();
        models.add(new PackModel(
                id,
                naming,
                use,
                box.size(),
                mended.colour(),
                material,
                mended.model().anchors().top(),
                mended.model().anchors().seat(),
                origin,
                mended.trianglesBefore(),
                mended.model().triangleCount(),
                MeshFile.digest(mesh),
                mended.notes().stream()
                        .map(note -> note.length() > 110 ? note.substring(0, 109) + "…" : note)
                        .toList()));
    }

    /** Notes a model that is kept out. */
    public void reject(String file, String reason) {
        rejected.add(JsonNodeFactory.instance.objectNode().put("file", file).put("reason", reason));
    }

    /** Models that were added. */
    public int models() {
        return models.size();
    }

    /** Models that were kept out. */
    public int rejected() {
        return rejected.size();
    }

    /** How many were kept out for each reason, the most frequent first; files' own names are left out of reasons. */
    public Map<String, Integer> reasons() {
        Map<String, Integer> counts = new TreeMap<>();
        for (ObjectNode one : rejected) {
            String reason = one.path("reason").asText();
            String file = one.path("file").asText();
            counts.merge(
                    reason.startsWith(file) ? reason.substring(file.length()).strip() : reason, 1, Integer::sum);
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Puts the pack in its place, where an older one is replaced. */
    public void finish() throws IOException {
        models.sort(
                Comparator.comparing((PackModel model) -> model.naming().noun()).thenComparing(PackModel::id));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("schema", PackForm.SCHEMA);
        tree.put("name", name);
        tree.put("digest", AssetPack.digest(name, models));
        tree.set("models", PackForm.models(models));
        Files.writeString(work.resolve(AssetPack.FILE), Documents.pretty(tree));
        StringBuilder lines = new StringBuilder();
        rejected.forEach(line -> lines.append(Documents.line(line)).append('\n'));
        Files.writeString(work.resolve(REJECTED), lines);
        delete(place);
        Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
