package io.seedbed.scene.place;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** People and what they can do. Thread-safe; answers never change. */
public interface Troupe {

    /** What people do. */
    List<Deed> deeds();

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

    /** A body; an empty figure is any. */
    Body body(String figure, SplittableRandom random);

    /** An outfit for a body. */
    List<Garment> clothes(Body body, SplittableRandom random);

    /**
     * Where the thing that an action is done with is, in the person's own axes (metres; the person stands at the origin and
     * faces +Z); its y is measured from the person's own.
     *
     * @param person whatever its pose
     * @param target the thing in its medium size
     * @param scale times that size
     */
    Pose partner(PersonSpec person, Model target, double scale);

    /**
     * A person in the pose of the action.
     *
     * @param target what the action is done with, in its medium size, where it needs anything
     * @param scale times that size
     */
    Model model(PersonSpec person, Optional<Model> target, double scale);
}
