package io.seedbed.assets.intake;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.PackModel;
import io.seedbed.assets.mend.Fit;
import io.seedbed.assets.source.Store;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Sweet Home 3D's furniture libraries: archives with a catalogue of names, sizes in centimetres and makers. The English name of
 * a model becomes a noun by {@code sweethome3d.csv}; what has none there is left out. Stateless.
 */
final class SweetHome {

    static final String CATALOGUE = "PluginFurnitureCatalog.properties";

    private static final int MOST = 5000;
    private static final double[] UPRIGHT = {1, 0, 0, 0, 1, 0, 0, 0, 1};

    private SweetHome() {}

    private record Said(String noun, String reason) {}

    static Listing list(Store store, Nouns nouns) throws BadAssetException {
        Properties catalogue = new Properties();
        try {
            catalogue.load(new StringReader(new String(store.read(CATALOGUE), StandardCharsets.ISO_8859_1)));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadAssetException(CATALOGUE + " cannot be read: " + e.getMessage(), e);
        }
        Map<String, Said> nounOf = new HashMap<>();
        for (List<String> row : Csv.resource("sweethome3d.csv")) {
            nounOf.put(row.get(0), new Said(row.get(1), row.get(2)));
        }
        List<Entry> entries = new ArrayList<>();
        List<Listing.LeftOut> leftOut = new ArrayList<>();
        for (int i = 1; i <= MOST && catalogue.containsKey("id#" + i); i++) {
            String id = catalogue.getProperty("id#" + i);
            String name = catalogue.getProperty("name#" + i, "").strip();
            Said usual = nounOf.getOrDefault(name, new Said("", "sweethome3d.csv gives no noun for \"" + name + "\""));
            Said said = nounOf.getOrDefault(id, usual);
            if (said.noun().isEmpty()) {
                leftOut.add(new Listing.LeftOut(id, said.reason()));
            } else {
                try {
                    entries.add(entry(catalogue, i, said.noun(), nouns));
                } catch (NumberFormatException e) {
                    leftOut.add(new Listing.LeftOut(id, "its size in " + CATALOGUE + " is no number"));
                }
            }
        }
        return new Listing(store, entries, leftOut);
    }

    private static Entry entry(Properties catalogue, int i, String noun, Nouns nouns) {
        String id = catalogue.getProperty("id#" + i);
        String file = catalogue.getProperty("model#" + i, "").replaceFirst("^/", "");
        double[] size = {
            number(catalogue, "width#" + i), number(catalogue, "height#" + i), number(catalogue, "depth#" + i)
        };
        String maker = catalogue.getProperty("creator#" + i, "").strip();
        String library = catalogue.getProperty("name", "").strip();
        return new Entry(
                id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                file,
                nouns.naming(noun),
                nouns.use(noun),
                nouns.places(noun),
                new Fit(turn(catalogue.getProperty("modelRotation#" + i, "")), size, 0),
                null,
                new PackModel.Origin(
                        licence(catalogue.getProperty("license", "")),
                        maker.isEmpty() ? library : maker,
                        "Sweet Home 3D, " + library + ", " + id,
                        file,
                        "y"));
    }

    private static double number(Properties catalogue, String key) {
        double centimetres = Double.parseDouble(catalogue.getProperty(key, "x"));
        if (!(centimetres > 0 && centimetres < 10_000)) {
            throw new NumberFormatException(key);
        }
        return centimetres / 100;
    }

    /** Nine numbers, row after row; upright where there are none. */
    private static double[] turn(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length != UPRIGHT.length) {
            return UPRIGHT;
        }
        double[] turn = new double[UPRIGHT.length];
        for (int i = 0; i < turn.length; i++) {
            turn[i] = Double.parseDouble(words[i]);
        }
        return turn;
    }

    private static String licence(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        if (said.contains("public domain") || said.contains("cc-0")) {
            return "CC0-1.0";
        }
        if (said.contains("attribution 3.0")) {
            return said.contains("united states") ? "CC-BY-3.0-US" : "CC-BY-3.0";
        }
        return text.isBlank() ? "unknown" : text.strip();
    }
}
