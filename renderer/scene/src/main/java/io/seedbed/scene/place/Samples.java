package io.seedbed.scene.place;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What each kind offers and how big it is, learnt from one sample of each of its states. Thread-safe. */
final class Samples {

    private final Hulls hulls;
    private final Map<String, Sample> kept = new ConcurrentHashMap<>();

    Samples(Hulls hulls) {
        this.hulls = hulls;
    }

    /**
     * What a kind offers in one state or another.
     *
     * @param size largest side in medium size, in metres
     * @param hulls one of each state
     */
    record Sample(Set<Ability> abilities, double size, List<Hull> hulls) {
        Sample {
            hulls = List.copyOf(hulls);
        }
    }

    /** The sample of a kind. */
    Sample of(Kind kind) {
        return kept.computeIfAbsent(kind.name(), any -> take(kind));
    }

    private Sample take(Kind kind) {
        EnumSet<Ability> abilities = EnumSet.noneOf(Ability.class);
        double size = 0;
        List<Hull> all = new ArrayList<>();
        for (String state : kind.states().isEmpty() ? List.of("") : kind.states()) {
            ObjectSpec one = new ObjectSpec(
                    "sample",
                    kind.name(),
                    0,
                    kind.materials().get(0),
                    Colour.GREY,
                    SizeClass.MEDIUM,
                    state,
                    Pose.on(0, 0, 0));
            Hull hull = hulls.of(kind.model(one));
            all.add(hull);
            size = Math.max(size, Solid.of(hull, one.pose(), 1).size());
            for (Ability ability : Ability.values()) {
                if (ability.isOf(kind, hull, 1) || ability.isOf(kind, hull, SizeClass.LARGE.scale())) {
                    abilities.add(ability);
                }
            }
        }
        return new Sample(abilities, size, all);
    }
}
