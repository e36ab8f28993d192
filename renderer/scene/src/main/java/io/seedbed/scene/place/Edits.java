package io.seedbed.scene.place;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Proposes changes of scenes for pairs of images: a pure function of (scene, seed, item). The kind of change takes turns, so
 * that all kinds are about as frequent as scenes allow. Thread-safe.
 */
public final class Edits {

    private static final int TRIES = 6;

    private enum Change {
        COLOUR,
        MATERIAL,
        SIZE,
        STATE,
        ACTION,
        CATEGORY,
        ONE_MORE,
        ONE_FEWER,
        PLACES_SWAPPED,
        COLOURS_SWAPPED,
        MATERIALS_SWAPPED,
        SIZES_SWAPPED;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final Supply supply;
    private final SceneEdits edits;

    /** Changes of scenes of these things, people and places. */
    public Edits(Supply supply) {
        this.supply = supply;
        this.edits = new SceneEdits(supply);
    }

    /**
     * Changes that leave the scene sound, at most one of a kind; the kind whose turn it is comes first if it is possible.
     *
     * @param most how many are wanted
     */
    public List<Edit> of(SceneSpec scene, long seed, long item, int most) {
        Draw random = Draw.of(seed, item, "edit");
        List<Change> kinds = new Turner(true, seed, item, random).order("edit", Arrays.asList(Change.values()));
        List<Edit> found = new ArrayList<>();
        for (Change change : kinds) {
            if (found.size() == most) {
                break;
            }
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Optional<SceneSpec> edited = attempt(change, scene, random);
                if (edited.isPresent()) {
                    found.add(new Edit(change.label(), edited.get()));
                    break;
                }
            }
        }
        return found;
    }

    private Optional<SceneSpec> attempt(Change change, SceneSpec scene, Draw random) {
        if (change == Change.ACTION) {
            return action(scene, random);
        }
        if (scene.objects().isEmpty()) {
            return Optional.empty();
        }
        List<ObjectSpec> objects = random.shuffled(scene.objects());
        ObjectSpec one = objects.get(0);
        String other = objects.size() > 1 ? objects.get(1).id() : one.id();
        return switch (change) {
            case COLOUR -> edits.colour(scene, one.id(), random.one(Arrays.asList(Colour.values())));
            case MATERIAL -> edits.material(scene, one.id(), random.one(supply.materials(one.category())));
            case SIZE -> edits.size(scene, one.id(), random.one(Arrays.asList(SizeClass.values())));
            case STATE -> state(scene, one, random);
            case CATEGORY -> category(scene, one, random);
            case ONE_MORE -> edits.another(scene, one.id(), random.seed());
            case ONE_FEWER -> edits.without(scene, one.id());
            case PLACES_SWAPPED -> edits.places(scene, one.id(), other);
            case COLOURS_SWAPPED -> edits.colours(scene, one.id(), other);
            case MATERIALS_SWAPPED -> edits.materials(scene, one.id(), other);
            case SIZES_SWAPPED -> edits.sizes(scene, one.id(), other);
            case ACTION -> throw new IllegalStateException("people are no objects");
        };
    }

    private Optional<SceneSpec> state(SceneSpec scene, ObjectSpec object, Draw random) {
        List<String> states = supply.states(object.category());
        return states.isEmpty() ? Optional.empty() : edits.state(scene, object.id(), random.one(states));
    }

    /** Something of the same group, which is of about the same size. */
    private Optional<SceneSpec> category(SceneSpec scene, ObjectSpec object, Draw random) {
        String group = supply.kind(object.category()).group();
        List<Kind> kinds = supply.kinds().stream()
                .filter(kind -> kind.group().equals(group))
                .toList();
        return edits.category(scene, object.id(), random.one(kinds).name());
    }

    private Optional<SceneSpec> action(SceneSpec scene, Draw random) {
        List<String> actions = supply.deeds().stream()
                .filter(deed -> !deed.hasTarget())
                .map(Deed::name)
                .toList();
        if (scene.people().isEmpty() || actions.isEmpty()) {
            return Optional.empty();
        }
        PersonSpec person = random.one(scene.people());
        return edits.action(scene, person.id(), random.one(actions));
    }
}
