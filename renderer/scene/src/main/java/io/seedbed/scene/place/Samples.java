package io.seedbed.scene.place;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.OwnLook;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What each kind offers and how big it is, learnt from one sample of each of its states. Thread-safe. */
final class Samples {

    /** Shapes of an asset pack's kind that are looked at: enough to know what it offers. */
    private static final int SHAPES = 4;

    private final Hulls hulls;
    private final Map<String, Sample> kept = new ConcurrentHashMap<>();

    Samples(Hulls hulls) {
        this.hulls = hulls;
    }

    /**
     * What a kind offers in one state or another.
     *
     * @param size largest side in medium size, in metres
     * @param hulls one of each state, or of each of the first shapes
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
        for (ObjectSpec one : ones(kind)) {
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

    /** One of each state; one of each of the first shapes where they are not drafts of one thing. */
    private static List<ObjectSpec> ones(Kind kind) {
        List<ObjectSpec> ones = new ArrayList<>();
        for (int i = 0; i < Math.min(SHAPES, kind.ownLooks().size()); i++) {
            OwnLook look = kind.ownLooks().get(i);
            ones.add(one(kind, i, look.material(), look.colour(), ""));
        }
        if (ones.isEmpty()) {
            for (String state : kind.states().isEmpty() ? List.of("") : kind.states()) {
                ones.add(one(kind, 0, kind.materials().get(0), Colour.GREY, state));
            }
        }
        return ones;
    }

    private static ObjectSpec one(
            Kind kind, int variant, @Nullable Material material, @Nullable Colour colour, String state) {
        return new ObjectSpec(
                "sample", kind.name(), variant, material, colour, SizeClass.MEDIUM, state, Pose.on(0, 0, 0));
    }
}
