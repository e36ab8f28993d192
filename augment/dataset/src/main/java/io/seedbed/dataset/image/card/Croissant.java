package io.seedbed.dataset.image.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;

/**
 * The data set described for machines in Croissant 1.0 (MLCommons, {@code http://mlcommons.org/croissant/1.0}): its files,
 * and a record set that {@code mlcroissant} reads. Stateless.
 */
public final class Croissant {

    private static final JsonMapper JSON = new JsonMapper();

    private Croissant() {}

    /** The description in UTF-8. */
    public static byte[] json(ImageCard card, CardFacts facts) {
        ObjectNode root = JSON.createObjectNode();
        root.set("@context", CroissantContext.node());
        root.put("@type", "sc:Dataset");
        root.put("conformsTo", "http://mlcommons.org/croissant/1.0");
        root.put("name", card.title().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", ""));
        root.put("description", card.description().isBlank() ? card.title() : card.description());
        license(root, card);
        root.put("version", "1.0.0");
        ArrayNode keywords = root.putArray("keywords");
        keywords.add("synthetic").add("rendered").add("captions").add("hard negatives");
        ArrayNode distribution = root.putArray("distribution");
        facts.tables().forEach((name, sha256) -> file(distribution, name, sha256));
        switch (facts.format()) {
            case PARQUET -> set(distribution, "tables", "data/*.parquet", "application/x-parquet");
            case WEBDATASET -> {
                set(distribution, "pictures", "*[0-9]." + facts.extension(), facts.mediaType());
                set(distribution, "captions", "*[0-9].txt", "text/plain");
            }
            case FILES -> set(distribution, "pictures", "*[0-9]." + facts.extension(), facts.mediaType());
            case COCO, CSV -> set(distribution, "pictures", "images/*." + facts.extension(), facts.mediaType());
        }
        contain(distribution, facts);
        root.set("recordSet", CroissantRecords.of(facts));
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    /** The data set's licence, then those of what it shows from elsewhere, and whom they ask to name. */
    private static void license(ObjectNode root, ImageCard card) {
        TreeSet<String> licences = new TreeSet<>();
        TreeSet<String> credits = new TreeSet<>();
        for (AssetLicence asset : card.assets()) {
            licences.add(asset.licence());
            if (!asset.attribution().isBlank()) {
                credits.add(asset.name() + ": " + asset.attribution() + " (" + asset.licence() + ")");
            }
        }
        if (licences.isEmpty()) {
            root.put("license", card.license());
            return;
        }
        ArrayNode all = root.putArray("license").add(card.license());
        licences.forEach(all::add);
        root.put("creditText", String.join("; ", credits));
    }

    private static void file(ArrayNode distribution, String name, String sha256) {
        distribution
                .addObject()
                .put("@type", "cr:FileObject")
                .put("@id", name)
                .put("name", name)
                .put("contentUrl", name)
                .put("encodingFormat", type(name))
                .put("sha256", sha256);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "tar" -> "application/x-tar";
            case "parquet" -> "application/x-parquet";
            case "csv" -> "text/csv";
            case "jsonl" -> "application/jsonlines";
            default -> "application/json";
        };
    }

    private static void set(ArrayNode distribution, String id, String includes, String type) {
        distribution
                .addObject()
                .put("@type", "cr:FileSet")
                .put("@id", id)
                .put("name", id)
                .put("encodingFormat", type)
                .put("includes", includes);
    }

    /** A set in tar files is contained in all of them. */
    private static void contain(ArrayNode distribution, CardFacts facts) {
        for (var entry : distribution) {
            if (entry.get("@type").asText().equals("cr:FileSet")) {
                ArrayNode archives = JSON.createArrayNode();
                for (Map.Entry<String, String> table : facts.tables().entrySet()) {
                    if (table.getKey().endsWith(".tar")) {
                        archives.addObject().put("@id", table.getKey());
                    }
                }
                if (!archives.isEmpty()) {
                    ((ObjectNode) entry).set("containedIn", archives);
                }
            }
        }
    }
}
