package io.seedbed.render;

import com.jme3.renderer.Renderer;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Models on the device, the least recently drawn let go when they take too much. */
final class MeshCache {

    private final Renderer renderer;
    private final PatternArray patterns;
    private final long most;
    private final Staging staging = new Staging();
    private final Map<Model, Loaded> loaded = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** A model's solid and see-through parts, in pieces that can be left out. */
    record Loaded(List<Batch> solid, List<Batch> seeThrough) {
        long bytes() {
            return Stream.concat(solid.stream(), seeThrough.stream())
                    .mapToLong(Batch::bytes)
                    .sum();
        }

        void dispose() {
            solid.forEach(Batch::dispose);
            seeThrough.forEach(Batch::dispose);
        }
    }

    MeshCache(Renderer renderer, PatternArray patterns, long most) {
        this.renderer = renderer;
        this.patterns = patterns;
        this.most = most;
    }

    /** The model on the device. */
    Loaded get(Model model) {
        Loaded known = loaded.get(model);
        if (known != null) {
            return known;
        }
        Loaded fresh = new Loaded(batches(model, false), batches(model, true));
        loaded.put(model, fresh);
        bytes += fresh.bytes();
        return fresh;
    }

    /** Lets go of what is too much; never of what the frame just drawn needed if that alone fits. */
    void trim() {
        Iterator<Loaded> oldest = loaded.values().iterator();
        while (bytes > most && oldest.hasNext()) {
            Loaded one = oldest.next();
            oldest.remove();
            bytes -= one.bytes();
            one.dispose();
        }
    }

    /** Bytes on the device. */
    long bytes() {
        return bytes;
    }

    private List<Batch> batches(Model model, boolean seeThrough) {
        List<Part> parts = new ArrayList<>();
        for (Part part : model.parts()) {
            if (part.surface().opacity() < 1 == seeThrough && part.mesh().vertexCount() > 0) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        return Chunks.of(parts).stream()
                .map(chunk -> Batch.of(chunk, patterns, staging, renderer))
                .toList();
    }
}
