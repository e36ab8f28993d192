package io.seedbed.scene.place;

import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.List;

/**
 * One kind of scene that a recipe makes. Where a list is empty all that there is may come.
 *
 * @param share how often it comes, relative to the recipe's other courses
 * @param objects how many things there are
 * @param people how many people there are, if any
 * @param peopleShare probability that there are people, from 0 to 1
 * @param groups of categories, for instance {@code furniture}
 * @param states of things that have states
 * @param relations of which each scene asks for some
 * @param asked how many relations a scene asks for
 * @param counts how many there are of one category; 0 for no matter
 * @param balance whether values take turns instead of being drawn, and hard scenes are tried longer before they are left out
 * @param scene what every scene must have besides
 */
public record Course(
        double share,
        Arrangement arrangement,
        Range objects,
        Range people,
        double peopleShare,
        List<String> groups,
        List<String> categories,
        List<Material> materials,
        List<Colour> colours,
        List<SizeClass> sizes,
        List<String> states,
        List<String> actions,
        List<String> environments,
        List<String> times,
        List<Relation> relations,
        Range asked,
        Range counts,
        boolean balance,
        CameraRange camera,
        Request scene) {
    public Course {
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
        materials = List.copyOf(materials);
        colours = List.copyOf(colours);
        sizes = List.copyOf(sizes);
        states = List.copyOf(states);
        actions = List.copyOf(actions);
        environments = List.copyOf(environments);
        times = List.copyOf(times);
        relations = List.copyOf(relations);
    }
}
