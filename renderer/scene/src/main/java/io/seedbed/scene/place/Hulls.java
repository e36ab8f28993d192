package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the hulls of the latest models by their meshes, which looks share. Thread-safe. */
final class Hulls {

    private static final int MOST = 8192;

    private final Map<List<Mesh>, Hull> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Mesh>, Hull> eldest) {
            return size() > MOST;
        }
    };

    /** The hull of a model. */
    Hull of(Model model) {
        List<Mesh> meshes = model.parts().stream().map(Part::mesh).toList();
        synchronized (kept) {
            Hull found = kept.get(meshes);
            if (found != null) {
                return found;
            }
        }
        Hull made = Hull.of(model);
        synchronized (kept) {
            kept.put(meshes, made);
        }
        return made;
    }
}
