package io.seedbed.assets.mend;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.read.Soup;
import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.truth.OkLab;
import io.seedbed.scene.truth.SeenColours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes foreign triangles fit for the renderer. The same triangles give the same model. Stateless. */
public final class Mender {

    /** Places lower than that, or smaller, are none for other things. */
    private static final double LOWEST_TOP = 0.25;

    private static final double SMALLEST_TOP = 0.1;
    private static final double BUMPS = 0.015;
    private static final double CUSHIONS = 0.05;

    /** What is so colourful is not called grey: steel blue has no name here. */
    private static final double TINTED = 0.04;

    private static final Set<Colour> PLAIN = Set.of(Colour.GREY, Colour.BLACK, Colour.WHITE);

    private Mender() {}

    /**
     * What a model offers beside its looks.
     *
     * @param sits whether people sit on it
     * @param holds whether things may stand on it
     * @param held whether people hold it in a hand
     */
    public record Use(boolean sits, boolean holds, boolean held) {}

    /**
     * The model of a file's triangles.
     *
     * @param budget triangles that it may have, those that are drawn from both sides counted twice
     * @throws BadAssetException if nothing can be made of them; the message is to be read after the file's name
     */
    public static Mended mend(Soup soup, Fit fit, int budget, Use use) throws BadAssetException {
        List<String> notes = new ArrayList<>(soup.notes());
        float[] placed = fit.place(soup, notes);
        Baking baking = new Baking(soup);
        Shell shell = new Welding(soup, placed, baking.groups(placed)).weld(notes);
        Facing.mend(shell);
        Shell reduced = Reduction.reduce(shell, budget);
        List<Part> parts = new ArrayList<>();
        List<Mesh> meshes = new Creases(reduced).meshes(baking.finishes().size());
        for (int i = 0; i < meshes.size(); i++) {
            if (meshes.get(i).triangleCount() > 0) {
                parts.add(new Part(meshes.get(i), baking.finishes().get(i).surface()));
            }
        }
        if (parts.isEmpty()) {
            throw new BadAssetException("nothing is left of its triangles");
        }
        return new Mended(
                new Model(parts, anchors(parts, use)),
                colour(reduced, baking.finishes()).orElse(null),
                soup.triangles(),
                notes);
    }

    private static Anchors anchors(List<Part> parts, Use use) {
        Box box = parts.stream()
                .map(part -> part.mesh().bounds())
                .reduce(Box::union)
                .orElseThrow();
        Flats flats = new Flats(parts, box);
        Optional<Slab> top = use.holds()
                ? flats.largest(LOWEST_TOP, 10, BUMPS, 0.2)
                        .filter(slab -> Math.min(slab.halfX(), slab.halfZ()) > SMALLEST_TOP)
                : Optional.empty();
        Optional<Slab> seat = use.sits()
                ? flats.largest(0.28, 0.75, CUSHIONS, 0.12)
                        .filter(slab -> Math.min(slab.halfX(), slab.halfZ()) > SMALLEST_TOP)
                        .map(slab -> new Slab(slab.centre(), slab.halfX(), slab.halfZ(), 1.2))
                : Optional.empty();
        Vec3 grip = Vec3.of(box.max().x(), box.size().y() / 2, box.centre().z());
        return new Anchors(top.orElse(null), null, null, seat.orElse(null), use.held() ? grip : null);
    }

    private static Optional<Colour> colour(Shell shell, List<Finish> finishes) {
        double[] areas = Outside.areas(shell, finishes.size());
        int[] paints = finishes.stream().mapToInt(Finish::colour).toArray();
        return SeenColours.painted(paints, areas)
                .name()
                .filter(name -> !PLAIN.contains(name) || chroma(paints, areas) < TINTED);
    }

    /** How colourful the outside is in the mean. */
    private static double chroma(int[] paints, double[] areas) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < paints.length; i++) {
            sum += areas[i] * OkLab.of(paints[i]).chroma();
            all += areas[i];
        }
        return sum / Math.max(1e-12, all);
    }
}
