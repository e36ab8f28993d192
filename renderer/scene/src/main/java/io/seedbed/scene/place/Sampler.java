package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.spec.LightSpec;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SceneSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes scenes from recipes: a pure function of (recipe, seed, index), whatever was made before and on whichever thread.
 * Thread-safe.
 */
public final class Sampler {

    private static final int CASTS = 18;
    private static final int LAYOUTS = 10;
    private static final int VIEWS = 3;

    private final Supply supply;
    private final Hulls hulls = new Hulls();
    private final Samples samples = new Samples(hulls);

    /** A sampler of what needs no files. */
    public static Sampler builtIn() {
        return new Sampler(Supply.builtIn());
    }

    /** A sampler of these things, people and places. */
    public Sampler(Supply supply) {
        this.supply = supply;
    }

    /**
     * The scene of an item.
     *
     * @param index 0 or above
     * @throws UnsatisfiableException if no scene of the recipe was found in a bounded number of tries; it names the constraint
     */
    public SceneSpec scene(Recipe recipe, long seed, long index) {
        Course course = recipe.course(Draw.of(seed, index, "course"));
        Blame blame = new Blame();
        for (int round = 0; round < CASTS; round++) {
            Draw random = Draw.of(seed, index, "cast" + round);
            double patience = (double) round / (CASTS - 1);
            boolean byTurns = course.balance() && round < 7;
            Turner turner = new Turner(byTurns, seed, index, random);
            Optional<SceneSpec> scene = new Planning(supply, samples, course, turner, random, patience, blame)
                    .plan()
                    .flatMap(plan -> new Filling(supply, samples, hulls, course, plan, turner, patience, blame).cast())
                    .flatMap(cast -> staged(cast, course, patience, random, blame));
            if (scene.isPresent()) {
                return scene.orElseThrow();
            }
        }
        throw blame.verdict();
    }

    private static Optional<SceneSpec> staged(Cast cast, Course course, double patience, Draw random, Blame blame) {
        Framing framing = new Framing(cast.roles(), cast.links(), cast.ground(), random, blame);
        double tight = tightness(cast.roles());
        boolean isCrowded = cast.roles().size() > Fits.FEW;
        for (int i = 0; i < LAYOUTS; i++) {
            double heading = StrictMath.toRadians(course.camera().heading().draw(random));
            double spread = tight * ((isCrowded ? 0.4 : 0.8) + 0.12 * i);
            Optional<List<Solid>> found =
                    course.arrangement() == Arrangement.PAIR && cast.roles().size() == 2
                            ? Pair.beside(cast.roles(), heading, random)
                            : new Layout(cast.roles(), cast.links(), heading, spread, random, blame).solve();
            Optional<List<Solid>> solids = found.flatMap(all -> moved(all, cast.ground(), heading, random, blame));
            if (solids.isEmpty()) {
                continue;
            }
            for (int view = 0; view < VIEWS; view++) {
                Optional<CameraSpec> camera =
                        framing.camera(solids.orElseThrow(), course.camera(), heading, course.arrangement(), patience);
                if (camera.isPresent()) {
                    return Optional.of(spec(cast, solids.orElseThrow(), camera.orElseThrow(), random));
                }
            }
        }
        return Optional.empty();
    }

    private static double tightness(List<Role> roles) {
        double area = 0;
        for (Role role : roles) {
            if (role.footing() == Footing.FLOOR || role.footing() == Footing.AT) {
                Vec3 size = role.hull().bounds().size().times(role.scale());
                double side = Math.max(Math.max(size.x(), size.z()), 0.4 * size.y());
                area += side * side;
            }
        }
        return Math.sqrt(area);
    }

    /** All solids moved together to somewhere on the floor, to the side from which the camera does not look. */
    private static Optional<List<Solid>> moved(
            List<Solid> solids, Ground ground, double heading, Draw random, Blame blame) {
        double[] ends = {1e9, -1e9, 1e9, -1e9, 0};
        for (Solid solid : solids) {
            for (Vec3 point : solid.points()) {
                ends[0] = Math.min(ends[0], point.x());
                ends[1] = Math.max(ends[1], point.x());
                ends[2] = Math.min(ends[2], point.z());
                ends[3] = Math.max(ends[3], point.z());
                ends[4] = Math.max(ends[4], point.y());
            }
        }
        Box floor = ground.floor();
        Vec3 room = floor.size().minus(Vec3.of(ends[1] - ends[0], ends[4], ends[3] - ends[2]));
        if (room.x() < 0 || room.y() < 0 || room.z() < 0) {
            return blame.on("room in the environment", "the floor of the " + ground.name() + " is too small for all");
        }
        double x = floor.min().x()
                - ends[0]
                + room.x() * (0.5 - 0.6 * StrictMath.sin(heading) + 0.2 * random.between(-1, 1));
        double z = floor.min().z() - ends[2] + room.z() * random.between(0.15, 0.7);
        double byX = Rounded.length(x);
        double byZ = Rounded.length(z);
        return Optional.of(solids.stream()
                .map(solid -> solid.at(
                        Rounded.length(solid.pose().x() + byX),
                        solid.pose().y(),
                        Rounded.length(solid.pose().z() + byZ)))
                .toList());
    }

    private static SceneSpec spec(Cast cast, List<Solid> solids, CameraSpec camera, Draw random) {
        List<ObjectSpec> objects = new ArrayList<>();
        for (ObjectSpec object : cast.objects()) {
            objects.add(Changed.at(object, own(solids.get(objects.size()).pose())));
        }
        List<PersonSpec> people = new ArrayList<>();
        for (PersonSpec person : cast.people()) {
            people.add(Changed.at(
                    person, own(solids.get(objects.size() + people.size()).pose())));
        }
        boolean low = cast.time().equals("sunset");
        LightSpec light = new LightSpec(
                cast.time(),
                Rounded.angle(random.between(-1.2, 1.2)),
                Rounded.angle(low ? random.between(0.17, 0.35) : random.between(0.4, 1.15)));
        return new SceneSpec(SceneSpec.VERSION, cast.ground().name(), cast.variant(), light, camera, objects, people);
    }

    private static Pose own(Pose pose) {
        return new Pose(pose.x(), pose.y(), pose.z(), pose.yaw(), pose.tip(), 1);
    }
}
