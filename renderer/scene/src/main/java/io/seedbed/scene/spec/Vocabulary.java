package io.seedbed.scene.spec;

import io.seedbed.scene.surface.Material;
import java.util.List;

/** The names that a scene may use. An answer never changes; thread-safe. */
public interface Vocabulary {

    /** Categories of things. */
    List<String> categories();

    /** Materials that a category is made of; empty where any will do. */
    List<Material> materials(String category);

    /** How the shapes of a category look that nobody can paint, by variant; empty where it can be painted. */
    default List<OwnLook> ownLooks(String category) {
        return List.of();
    }

    /** States of a category; empty where it has none. */
    List<String> states(String category);

    /** Places. */
    List<String> environments();

    /** Times that suit a place: names of {@link LightSpec#time()}. */
    List<String> times(String environment);

    /** What people can do. */
    List<String> actions();

    /** Whether an action is done with or to something. */
    boolean needsTarget(String action);

    /** {@code man}, {@code woman} and the others. */
    List<String> figures();

    /** Styles of hair. */
    List<String> hairStyles();

    /** Types of garments. */
    List<String> garments();

    /** Where a type of garment is worn: a person wears one at each place. */
    String placeOf(String garment);

    /** Patterns of garments. */
    List<String> patterns();
}
