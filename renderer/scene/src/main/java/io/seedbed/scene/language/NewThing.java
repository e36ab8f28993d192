package io.seedbed.scene.language;

import io.seedbed.scene.surface.Material;
import java.util.List;
import java.util.Objects;

/**
 * What is said of a category that the built-in catalogue does not have, for instance of an asset pack's.
 *
 * @param category its full name, for instance {@code furniture:sideboard}
 * @param noun for it
 * @param group its group, as the catalogue's groups are called; empty where that is not known
 * @param height usual height in metres
 * @param materials that things of it are told to be of
 * @param like a category of the catalogue that it could be taken for; empty where none is known
 * @param shows categories of which something can be seen on it, for instance the pillows of a bed
 */
public record NewThing(
        String category,
        Noun noun,
        String group,
        double height,
        List<Material> materials,
        String like,
        List<String> shows) {
    public NewThing {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(like, "like");
        materials = List.copyOf(materials);
        shows = List.copyOf(shows);
    }
}
