package io.seedbed.scene.language;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.truth.Sighting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the scene: what was asked for, where it was put, and what is seen of it. Exactly one of object and person is
 * there.
 */
record Thing(@Nullable ObjectSpec object, @Nullable PersonSpec person, Actor actor, Sighting sighting) {

    /** The noun of every person. */
    static final String HUMAN = "human";

    int id() {
        return actor.id();
    }

    Optional<ObjectSpec> asObject() {
        return Optional.ofNullable(object);
    }

    Optional<PersonSpec> asPerson() {
        return Optional.ofNullable(person);
    }

    boolean isPerson() {
        return person != null;
    }

    /** Its category; {@code human} for a person. */
    String noun() {
        return object == null ? HUMAN : object.noun();
    }

    /** The noun for its figure; the category for an object. */
    String figure() {
        return person == null ? noun() : person.body().figure();
    }

    Model model() {
        return actor.model();
    }
}
