package io.seedbed.scene.person;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Surface;
import java.util.List;
import java.util.Optional;

/** People and things for tests. */
final class Somebody {

    static final List<String> FIGURES = List.of("man", "woman", "boy", "girl");

    private Somebody() {}

    static Body body(String figure) {
        double height = figure.equals("man") ? 1.8 : figure.equals("woman") ? 1.65 : 1.2;
        return new Body(figure, height, 0, 0xd8a27e, "short", 0x4a2c17);
    }

    static List<Garment> clothes() {
        return List.of(
                new Garment("sneakers", Colour.WHITE, ""),
                new Garment("trousers", Colour.NAVY, ""),
                new Garment("t-shirt", Colour.RED, "striped"));
    }

    static PersonSpec doing(String figure, String action, double phase) {
        return doing(body(figure), clothes(), action, phase);
    }

    static PersonSpec doing(Body body, List<Garment> clothes, String action, double phase) {
        return new PersonSpec("p1", body, clothes, action, phase, "o1", Pose.on(0, 0, 0));
    }

    /** Something that suits an action; empty where it needs nothing. */
    static Optional<Target> suiting(Action action) {
        return switch (action.needs()) {
            case NOTHING -> Optional.empty();
            case SEAT -> Optional.of(seat(0.45, 0.2));
            case RIDEABLE -> Optional.of(seat(0.94, 0.08));
            case TABLE_TOP -> Optional.of(thing(1.2, 0.75, 0.7));
            case BULKY, ANYTHING -> Optional.of(thing(0.5, 0.8, 0.5));
            case BALL -> Optional.of(thing(0.22, 0.22, 0.22));
            case CUP -> Optional.of(thing(0.08, 0.1, 0.08));
            case BOOK -> Optional.of(thing(0.2, 0.03, 0.25));
            case HOLDABLE -> Optional.of(thing(0.2, 0.2, 0.2));
        };
    }

    static Target seat(double height, double halfX) {
        Slab slab = new Slab(Vec3.of(0, height, 0), halfX, 0.2, 1);
        return new Target(
                Box.around(Vec3.of(0, height / 2, 0), Math.max(halfX, 0.3), height / 2, 0.8),
                new Anchors(null, null, null, slab, null));
    }

    static Target thing(double width, double height, double depth) {
        Model box = new Model(
                List.of(new Part(
                        Shapes.box(Vec3.of(0, height / 2, 0), width / 2, height / 2, depth / 2, 0.005),
                        Surface.plain(0xffffff, 1, 0))),
                Anchors.NONE);
        return Target.of(box, 1);
    }
}
