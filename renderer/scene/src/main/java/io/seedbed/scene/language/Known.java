package io.seedbed.scene.language;

import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Scenery;
import io.seedbed.scene.truth.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a picture: what was asked for and what was measured. Things are numbered as their specs are listed,
 * objects first, beginning with 1. Immutable.
 *
 * @param spec what was asked for
 * @param scenery what was measured
 * @param things of the scene that have an actor
 * @param words for them
 */
record Known(SceneSpec spec, Scenery scenery, List<Thing> things, Words words) {

    /** Share of the image from which on a thing counts as visible (SyViC). */
    static final double VISIBLE = 0.003;

    Known {
        things = List.copyOf(things);
    }

    static Known of(SceneSpec spec, Stage stage, Scenery scenery, Words words) {
        List<Thing> things = new ArrayList<>();
        for (Actor actor : stage.actors()) {
            Optional<Sighting> sighting = scenery.of(actor.id());
            int place = actor.id() - 1;
            if (sighting.isPresent() && place >= 0) {
                int objects = spec.objects().size();
                if (place < objects) {
                    things.add(new Thing(spec.objects().get(place), null, actor, sighting.get()));
                } else if (place < objects + spec.people().size()) {
                    things.add(new Thing(null, spec.people().get(place - objects), actor, sighting.get()));
                }
            }
        }
        return new Known(spec, scenery, things, words);
    }

    Thing thing(int id) {
        for (Thing thing : things) {
            if (thing.id() == id) {
                return thing;
            }
        }
        throw new IllegalArgumentException("no thing has the number " + id);
    }

    /** The thing whose spec has this id. */
    Optional<Thing> named(String specId) {
        return things.stream()
                .filter(thing -> specId.equals(
                        thing.isPerson()
                                ? thing.asPerson().orElseThrow().id()
                                : thing.asObject().orElseThrow().id()))
                .findFirst();
    }

    /** Things of which enough is seen to be spoken of. */
    List<Thing> visible() {
        return things.stream().filter(thing -> whyNot(thing).isEmpty()).toList();
    }

    /** Why a thing cannot be spoken of; empty if it can. */
    static String whyNot(Thing thing) {
        Sighting seen = thing.sighting();
        if (!seen.isSeen()) {
            return "hidden or outside the image";
        }
        if (seen.share() < VISIBLE) {
            return "visible area below 0.3 %";
        }
        if (seen.truncation() > 0.65) {
            return "mostly outside the image";
        }
        return seen.occlusion() > 0.75 ? "mostly hidden" : "";
    }

    /** Things of which anything is seen. */
    List<Thing> glimpsed() {
        return things.stream().filter(thing -> thing.sighting().isSeen()).toList();
    }

    /** Visible people from left to right. */
    List<Thing> peopleFromLeft() {
        return visible().stream()
                .filter(Thing::isPerson)
                .sorted((one, other) -> {
                    double a = one.sighting().visible().left()
                            + one.sighting().visible().right();
                    double b = other.sighting().visible().left()
                            + other.sighting().visible().right();
                    return a == b ? Integer.compare(one.id(), other.id()) : Double.compare(a, b);
                })
                .toList();
    }
}
