package io.seedbed.assets.read;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.source.Names;
import io.seedbed.assets.source.Store;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the materials of OBJ files; a texture that cannot be had leaves the material its colour. One use. */
final class MtlReader {

    private final Store store;
    private final String file;
    private final SoupBuilder soup;
    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new HashMap<>();
    private @Nullable String name;
    private int colour = Look.PLAIN.colour();
    private double shininess = 10;
    private double opacity = 1;
    private int glow;
    private @Nullable Picture picture;

    private MtlReader(Store store, String file, SoupBuilder soup) {
        this.store = store;
        this.file = file;
        this.soup = soup;
    }

    static Map<String, Look> read(Store store, String file, SoupBuilder soup) throws BadAssetException {
        MtlReader reader = new MtlReader(store, file, soup);
        for (String line : new String(store.read(file), StandardCharsets.ISO_8859_1).split("\\R", -1)) {
            reader.statement(line.strip());
        }
        reader.end();
        return reader.looks;
    }

    private void statement(String line) throws BadAssetException {
        String[] words = line.split("\\s+", 2);
        if (words.length < 2) {
            return;
        }
        switch (words[0]) {
            case "newmtl" -> {
                end();
                name = words[1];
            }
            case "Kd" -> colour = rgb(words[1], colour);
            case "Ke" -> glow = rgb(words[1], 0);
            case "Ns" -> shininess = number(words[1], shininess);
            case "d" -> opacity = number(words[1], 1);
            case "Tr" -> opacity = 1 - number(words[1], 0);
            case "map_Kd" -> picture(words[1]);
            default -> {}
        }
    }

    /** Many files name textures where they once were on their maker's disk: such a place is never opened. */
    private void picture(String rest) throws BadAssetException {
        String[] words = rest.split("\\s+", -1);
        String said = rest.startsWith("-") ? words[words.length - 1] : rest;
        String path;
        try {
            path = Names.beside(file, said);
        } catch (BadAssetException e) {
            soup.note("texture looked for beside the model only: " + e.getMessage());
            path = Names.beside(file, said.replaceFirst("^.*[/\\\\:]", ""));
        }
        picture = pictures.get(path);
        if (picture == null) {
            try {
                picture = Picture.of(path, store.read(path));
                pictures.put(path, picture);
            } catch (BadAssetException e) {
                soup.note("texture left out: " + e.getMessage());
            }
        }
    }

    private void end() {
        if (name != null) {
            double roughness = Math.sqrt(2 / (Math.max(0, shininess) + 2));
            looks.put(
                    name,
                    new Look(
                            picture == null ? colour : 0xffffff,
                            picture,
                            Math.max(0.25, Math.min(0.95, roughness)),
                            0,
                            Math.max(0.15, Math.min(1, opacity)),
                            glow == 0 ? 0 : 0.8,
                            false));
        }
        name = null;
        colour = Look.PLAIN.colour();
        shininess = 10;
        opacity = 1;
        glow = 0;
        picture = null;
    }

    private static int rgb(String words, int otherwise) {
        String[] parts = words.split("\\s+", -1);
        if (parts.length < 3) {
            return otherwise;
        }
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            double value = number(parts[i], 0.7);
            rgb = (rgb << 8) | (int) Math.round(255 * Math.max(0, Math.min(1, value)));
        }
        return rgb;
    }

    private static double number(String words, double otherwise) {
        try {
            double value = Double.parseDouble(words.split("\\s+", 2)[0]);
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
