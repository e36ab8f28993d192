package io.seedbed.scene.place;

import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.SceneRules;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.truth.Projection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a scene is valid, everything stands on something and nothing that was free is in another's way. Thread-safe. */
final class Soundness {

    private final Supply supply;
    private final Stages stages;
    private final SceneRules rules;
    private final Hulls hulls = new Hulls();

    Soundness(Supply supply) {
        this.supply = supply;
        this.stages = new Stages(supply);
        this.rules = new SceneRules(supply);
    }

    /** An object as it stands in a scene. */
    Solid solid(ObjectSpec object) {
        return Solid.of(hulls.of(supply.kind(object.category()).model(object)), object.pose(), Stages.scale(object));
    }

    /** Whether nothing stands on, in or below an object and it stands on the ground. */
    boolean isAlone(SceneSpec scene, String id) {
        Map<String, Solid> all = solids(scene);
        Solid it = all.get(id);
        if (it == null || it.pose().y() != 0) {
            return false;
        }
        for (Map.Entry<String, Solid> other : all.entrySet()) {
            if (!other.getKey().equals(id) && other.getValue().gap(it) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether an edited scene is as sound as it was before: the same touch, all is supported and all is in view. */
    boolean keeps(SceneSpec before, SceneSpec after) {
        try {
            rules.check(after);
        } catch (DocumentException e) {
            return false;
        }
        Map<String, Solid> now = solids(after);
        if (!touching(solids(before)).containsAll(touching(now))) {
            return false;
        }
        Projection projection = Projection.of(after.camera(), 1, 1);
        for (Map.Entry<String, Solid> one : now.entrySet()) {
            Optional<Sight> sight = Sight.of(one.getValue(), projection);
            if (sight.isEmpty()
                    || !sight.orElseThrow().isInside(0)
                    || sight.orElseThrow().area() < 0.003) {
                return false;
            }
        }
        return after.objects().stream().allMatch(object -> isSupported(object, now, after));
    }

    private static boolean isSupported(ObjectSpec object, Map<String, Solid> now, SceneSpec after) {
        if (object.pose().y() == 0
                || after.people().stream().anyMatch(person -> person.target().equals(object.id()))) {
            return true;
        }
        Solid it = now.get(object.id());
        for (Map.Entry<String, Solid> other : now.entrySet()) {
            Solid below = other.getValue();
            if (it != null
                    && below != it
                    && (isOn(it, below, below.hull().anchors().onTop())
                            || isOn(it, below, below.hull().anchors().within()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOn(Solid it, Solid below, Optional<Slab> slab) {
        return slab.isPresent()
                && Math.abs(below.place(slab.orElseThrow().centre()).y() - it.low()) < 0.003
                && it.isWithin(slab.orElseThrow(), below);
    }

    private static Set<String> touching(Map<String, Solid> solids) {
        Set<String> pairs = new HashSet<>();
        List<String> ids = solids.keySet().stream().sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                Solid one = solids.get(ids.get(i));
                Solid two = solids.get(ids.get(j));
                if (one != null && two != null && one.hits(two, 0.004)) {
                    pairs.add(ids.get(i) + "\n" + ids.get(j));
                }
            }
        }
        return pairs;
    }

    private Map<String, Solid> solids(SceneSpec scene) {
        Map<String, Solid> all = new HashMap<>();
        List<String> ids = new ArrayList<>();
        scene.objects().forEach(object -> ids.add(object.id()));
        scene.people().forEach(person -> ids.add(person.id()));
        for (Actor actor : stages.of(scene).actors()) {
            if (actor.id() > 0) {
                Solid solid = Solid.of(
                        hulls.of(actor.model()), actor.pose(), actor.pose().scale());
                all.put(ids.get(actor.id() - 1), solid);
            }
        }
        return all;
    }
}
