package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;

/** Keeps the hulls of the latest models by their meshes, which looks share. Thread-safe. */
final class Hulls {

    /** Vertices of all meshes that are kept, some 60 MB: every posed person has meshes of their own. */
    private static final long MOST_VERTICES = 1_000_000;

    private final LinkedHashMap<List<Mesh>, Hull> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long vertices;

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
            if (kept.put(meshes, made) == null) {
                vertices += vertices(meshes);
            }
            Iterator<List<Mesh>> eldest = kept.keySet().iterator();
            while (vertices > MOST_VERTICES && eldest.hasNext()) {
                vertices -= vertices(eldest.next());
                eldest.remove();
            }
        }
        return made;
    }

    private static long vertices(List<Mesh> meshes) {
        return meshes.stream().mapToLong(Mesh::vertexCount).sum();
    }
}
