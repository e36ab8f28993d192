package io.seedbed.scene.person;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.person.motion.Poser;
import io.seedbed.scene.person.motion.Posture;
import io.seedbed.scene.person.rig.Bones;
import io.seedbed.scene.person.rig.Shape;
import io.seedbed.scene.person.rig.Skeleton;
import io.seedbed.scene.person.rig.Skin;
import io.seedbed.scene.person.wear.Bounded;
import io.seedbed.scene.person.wear.Cloth;
import io.seedbed.scene.person.wear.Dressed;
import io.seedbed.scene.person.wear.Dresser;
import io.seedbed.scene.person.wear.GarmentType;
import io.seedbed.scene.person.wear.Outfit;
import io.seedbed.scene.person.wear.Tone;
import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes people. The model of a person depends on body, clothes, action, phase and target alone, not on what was made before;
 * clothes, bodies and the last postures are kept. Thread-safe.
 */
public final class People {

    private static final int POSED = 64;
    private static final Target NONE = new Target(Box.around(Vec3.of(0, 0.2, 0), 0.1, 0.2, 0.1), Anchors.NONE);

    private final Dresser dresser = new Dresser();
    private final Bounded<Key, Posed> posed = new Bounded<>(POSED);

    private record Key(Body body, List<Garment> clothes, String action, double phase, Target target) {}

    private record Posed(Model model, Meeting meeting) {}

    /**
     * The person, posed, in their own axes.
     *
     * @param target what the action is done with; empty where it needs nothing
     * @throws IllegalArgumentException if a name is unknown or the target is missing
     */
    public Model model(PersonSpec person, Optional<Target> target) {
        return posed(person, target).model();
    }

    /** How the person and the target of the action stand to each other; empty where it needs nothing. */
    public Optional<Meeting> meeting(PersonSpec person, Optional<Target> target) {
        return Repertoire.get(person.action()).hasTarget()
                ? Optional.of(posed(person, target).meeting())
                : Optional.empty();
    }

    private Posed posed(PersonSpec person, Optional<Target> target) {
        Action action = Repertoire.get(person.action());
        if (action.hasTarget() && target.isEmpty()) {
            throw new IllegalArgumentException(
                    "person " + person.id() + " is " + action.name() + ", which needs a target");
        }
        Target with = action.hasTarget() ? target.orElseThrow() : NONE;
        return posed.get(new Key(person.body(), person.clothes(), person.action(), person.phase(), with), this::pose);
    }

    private Posed pose(Key key) {
        Action action = Repertoire.get(key.action());
        Body body = key.body();
        Shape shape = Shape.of(body.figure(), body.build());
        Skeleton skeleton = new Skeleton(shape.figure());
        double scale = body.height() / skeleton.height();
        Posture posture = action.motion().at(key.phase(), new Situation(skeleton, scale, key.target()));
        Bones bones = Poser.pose(skeleton, posture);
        List<GarmentType> types = Wardrobe.types(key.clothes());
        Dressed dressed = dresser.dress(new Outfit(
                shape,
                body.hair(),
                types,
                posture.leftArm().hand(),
                posture.rightArm().hand()));
        Skin skin = new Skin(dressed.pieces(), bones);
        double lift = action.isSettled() ? 0 : posture.lift() - skin.lowest();
        Footing footing = new Footing(bones, lift, scale);
        List<Mesh> meshes = skin.meshes(lift, scale);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < meshes.size(); i++) {
            int owner = dressed.owners().get(i);
            Tone tone = dressed.tones().get(i);
            parts.add(new Part(
                    meshes.get(i),
                    owner < 0 ? Cloth.of(body, tone) : Cloth.of(key.clothes().get(owner), types.get(owner), tone)));
        }
        Pose place = action.placing().of(footing, key.target());
        return new Posed(new Model(parts, Anchors.NONE, Keypoints.of(footing)), new Meeting(place));
    }
}
