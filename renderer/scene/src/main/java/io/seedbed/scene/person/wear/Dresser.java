package io.seedbed.scene.person.wear;

import io.seedbed.scene.person.rig.Piece;
import io.seedbed.scene.person.rig.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Dresses bodies. Single garments are kept by body shape, dressed people by outfit, both up to a number; whatever is kept,
 * the result is the same. Thread-safe.
 */
public final class Dresser {

    private static final int PIECES = 1000;
    private static final int PEOPLE = 50;

    private final Bounded<Part, List<Layer>> parts = new Bounded<>(PIECES);
    private final Bounded<Outfit, Dressed> people = new Bounded<>(PEOPLE);

    private record Part(Shape shape, String what) {}

    private record Key(int owner, Tone tone, boolean drapes) {}

    /** The meshes of a person. */
    public Dressed dress(Outfit outfit) {
        return people.get(outfit, this::make);
    }

    private Dressed make(Outfit outfit) {
        Map<Key, List<Piece>> bySurface = new LinkedHashMap<>();
        body(outfit).forEach(layer -> collect(bySurface, -1, layer));
        for (int i = 0; i < outfit.garments().size(); i++) {
            GarmentType type = outfit.garments().get(i);
            if (type.place() == Place.TORSO && outfit.isOverClosed() && !type.isDress()) {
                continue;
            }
            for (Layer layer : garment(outfit, type)) {
                collect(bySurface, i, layer);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        List<Tone> tones = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        bySurface.forEach((key, all) -> {
            pieces.add(Piece.join(all));
            tones.add(key.tone());
            owners.add(key.owner());
        });
        return new Dressed(pieces, tones, owners);
    }

    private static void collect(Map<Key, List<Piece>> into, int owner, Layer layer) {
        Key key = new Key(owner, layer.tone(), layer.piece().drapes());
        into.computeIfAbsent(key, any -> new ArrayList<>()).add(layer.piece());
    }

    private List<Layer> garment(Outfit outfit, GarmentType type) {
        boolean under = type.place() == Place.TORSO
                && !type.isDress()
                && outfit.garments().stream().anyMatch(other -> other.isOpen() && other.sleeves() > 0.9);
        return part(outfit, type.label() + (under ? " under" : ""), shape -> {
            Tailor tailor = new Tailor(shape);
            type.cut().sew(tailor, under);
            return tailor.layers();
        });
    }

    private List<Layer> body(Outfit outfit) {
        List<Layer> layers = new ArrayList<>(part(outfit, "head", Nude::head));
        layers.addAll(part(outfit, "left " + outfit.left(), shape -> Nude.hand(shape, true, outfit.left())));
        layers.addAll(part(outfit, "right " + outfit.right(), shape -> Nude.hand(shape, false, outfit.right())));
        double sleeves = outfit.garments().stream()
                .filter(type -> type.place() == Place.TORSO || type.place() == Place.OVER)
                .mapToDouble(GarmentType::sleeves)
                .max()
                .orElse(-1);
        if (sleeves < 0) {
            layers.addAll(part(outfit, "shoulders", Nude::shoulders));
        } else if (sleeves < 0.9) {
            layers.addAll(part(outfit, "arms " + sleeves, shape -> Nude.arms(shape, bareFrom(shape, sleeves))));
        }
        double legs = outfit.garments().stream()
                .filter(type -> type.place() != Place.FEET && type.place() != Place.OVER)
                .mapToDouble(GarmentType::legs)
                .max()
                .orElse(0);
        if (legs < 1) {
            layers.addAll(part(outfit, "legs " + legs, shape -> Nude.legs(shape, bareBelow(shape, legs))));
        }
        if (!outfit.wears(Place.FEET) || outfit.wears(GarmentType.SANDALS)) {
            layers.addAll(part(outfit, "feet", Nude::feet));
        }
        if (!outfit.hair().equals("bald")) {
            boolean hat = outfit.wears(Place.HEAD);
            Hair style = Hair.valueOf(outfit.hair().toUpperCase(Locale.ROOT));
            layers.addAll(part(outfit, "hair " + style + hat, shape -> style.on(shape, hat)));
        }
        return layers;
    }

    private static double bareFrom(Shape shape, double sleeves) {
        return sleeves * new Anatomy(shape).skeleton().wrist() - 0.05;
    }

    private static double bareBelow(Shape shape, double legs) {
        return shape.figure().hipHeight() * (1 - legs) + 0.06;
    }

    private List<Layer> part(Outfit outfit, String what, Function<Shape, List<Layer>> make) {
        return parts.get(new Part(outfit.shape(), what), part -> make.apply(part.shape()));
    }
}
