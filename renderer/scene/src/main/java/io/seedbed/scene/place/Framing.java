package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.truth.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One try to find a camera for solids at their places: near enough that they fill the image, far enough that none is cut off,
 * and such that all of them are seen and all relations hold. Used by one thread.
 */
final class Framing {

    private static final double MARGIN = 0.012;

    private static final double LOWEST = 0.06;
    private static final double SYVIC = StrictMath.toRadians(7.5);

    private final List<Role> roles;
    private final List<Link> links;
    private final Ground ground;
    private final Draw random;
    private final Blame blame;

    Framing(List<Role> roles, List<Link> links, Ground ground, Draw random, Blame blame) {
        this.roles = roles;
        this.links = links;
        this.ground = ground;
        this.random = random;
        this.blame = blame;
    }

    /**
     * A camera, or empty if this one did not do.
     *
     * @param range which are allowed
     * @param heading radians that the camera has gone around to the right
     * @param arrangement of the solids
     * @param patience from 0, when only good views will do, to 1, when all that shows what was asked for will
     */
    Optional<CameraSpec> camera(
            List<Solid> solids, CameraRange range, double heading, Arrangement arrangement, double patience) {
        double elevation = StrictMath.toRadians(elevation(range.elevation()));
        double field = Math.rint(range.fieldOfView().draw(random) * 10) / 10;
        Vec3 away = Vec3.of(
                StrictMath.sin(heading) * StrictMath.cos(elevation),
                StrictMath.sin(elevation),
                StrictMath.cos(heading) * StrictMath.cos(elevation));
        double fill = random.between(0.78, 0.95);
        CameraSpec camera = arrangement == Arrangement.PAIR && solids.size() == 2 && patience < 0.5
                ? paired(solids, away, fill)
                : fitted(solids, away, field, fill);
        if (!isIn(camera.eye())) {
            camera = fitted(solids, away, range.fieldOfView().most(), fill);
        }
        double height = camera.eye().y();
        if (!range.height().holds(height)) {
            return blame.on("camera height", "a view of everything is from " + Rounded.length(height) + " m");
        }
        if (!isIn(camera.eye())) {
            return blame.on("camera in the environment", "the " + ground.name() + " is too small to see everything");
        }
        return judged(camera, solids, patience);
    }

    /** What is in something is seen from above, as many things are, what is under something from low down. */
    private double elevation(Range allowed) {
        double drawn = allowed.draw(random);
        if (roles.size() > Fits.FEW) {
            drawn = Math.max(drawn, allowed.draw(random));
        }
        boolean inside = roles.stream().anyMatch(role -> role.footing() == Footing.IN);
        boolean below = roles.stream().anyMatch(role -> role.footing() == Footing.UNDER);
        if (inside == below) {
            return drawn;
        }
        double middle = (allowed.least() + allowed.most()) / 2;
        return inside ? Math.max(drawn, 2 * middle - drawn) : Math.min(drawn, (drawn + allowed.least()) / 2);
    }

    private static CameraSpec fitted(List<Solid> solids, Vec3 away, double field, double fill) {
        Vec3 right = away.times(-1).cross(Vec3.UP).unit();
        Vec3 up = right.cross(away.times(-1));
        double reach = StrictMath.tan(StrictMath.toRadians(field) / 2) * fill;
        List<Vec3> points =
                solids.stream().flatMap(solid -> solid.points().stream()).toList();
        Vec3 target = points.get(0);
        double distance = 0;
        for (int round = 0; round < 4; round++) {
            distance = distance(points, target, away, right, up, reach);
            double[] ends = {1e9, -1e9, 1e9, -1e9};
            for (Vec3 point : points) {
                Vec3 from = point.minus(target);
                double depth = distance - from.dot(away);
                ends[0] = Math.min(ends[0], from.dot(right) / depth);
                ends[1] = Math.max(ends[1], from.dot(right) / depth);
                ends[2] = Math.min(ends[2], from.dot(up) / depth);
                ends[3] = Math.max(ends[3], from.dot(up) / depth);
            }
            target = target.plus(right.times((ends[0] + ends[1]) / 2 * distance))
                    .plus(up.times((ends[2] + ends[3]) / 2 * distance));
        }
        distance = distance(points, target, away, right, up, reach);
        return new CameraSpec(Rounded.point(target.plus(away.times(distance))), Rounded.point(target), field);
    }

    /** From where the middles of two things are 7.5 degrees to the left and the right of the axis. */
    private static CameraSpec paired(List<Solid> solids, Vec3 away, double fill) {
        Vec3 first = solids.get(0).centre();
        Vec3 second = solids.get(1).centre();
        Vec3 target = first.towards(second, 0.5);
        double distance = first.to(second) / 2 / StrictMath.tan(SYVIC);
        Vec3 right = away.times(-1).cross(Vec3.UP).unit();
        Vec3 up = right.cross(away.times(-1));
        double reach = 0;
        for (Solid solid : solids) {
            for (Vec3 point : solid.points()) {
                Vec3 from = point.minus(target);
                double aside = Math.max(Math.abs(from.dot(right)), Math.abs(from.dot(up)));
                reach = Math.max(reach, aside / Math.max(0.05, distance - from.dot(away)));
            }
        }
        double field = StrictMath.toDegrees(2 * StrictMath.atan(reach / fill));
        double rounded = Math.rint(Math.max(8, Math.min(110, field)) * 10) / 10;
        return new CameraSpec(Rounded.point(target.plus(away.times(distance))), Rounded.point(target), rounded);
    }

    private static double distance(List<Vec3> points, Vec3 target, Vec3 away, Vec3 right, Vec3 up, double reach) {
        double least = 0.1;
        for (Vec3 point : points) {
            Vec3 from = point.minus(target);
            double aside = Math.max(Math.abs(from.dot(right)), Math.abs(from.dot(up)));
            least = Math.max(least, from.dot(away) + aside / reach);
        }
        return least;
    }

    /** Whether the eye is where cameras may be, or on the free floor before the things, for what is small. */
    private boolean isIn(Vec3 eye) {
        Box side = eye.z() < ground.cameras().min().z() ? ground.floor() : ground.cameras();
        return eye.x() >= side.min().x()
                && eye.x() <= side.max().x()
                && eye.y() >= LOWEST
                && eye.y() <= ground.cameras().max().y()
                && eye.z() >= ground.floor().min().z()
                && eye.z() <= ground.cameras().max().z();
    }

    /** The camera, if all that was asked for is seen as it must be. */
    Optional<CameraSpec> judged(CameraSpec camera, List<Solid> solids, double patience) {
        Projection projection = Projection.of(camera, 1, 1);
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < solids.size(); i++) {
            Optional<Sight> sight = Sight.of(solids.get(i), projection);
            if (sight.isEmpty() || !sight.orElseThrow().isInside(MARGIN)) {
                return blame.on(roles.get(i).name() + " in view", "the image cuts it off");
            }
            sights.add(sight.orElseThrow());
        }
        for (Link link : links) {
            if (!Holds.seen(link, sights)) {
                return blame.on(link.tie().toString(), "no camera was found that sees it so");
            }
        }
        return isComposed(sights, patience) ? Optional.of(camera) : Optional.empty();
    }

    private boolean isComposed(List<Sight> sights, double patience) {
        double[] seen = Cover.seen(sights);
        double least = (0.012 - 0.0085 * patience) * Math.min(1, Fits.FEW / sights.size());
        double largest = 0;
        for (int i = 0; i < seen.length; i++) {
            Role role = roles.get(i);
            double area = sights.get(i).area();
            largest = Math.max(largest, area);
            if (area < least) {
                blame.on(role.name() + " big enough", "it is too small beside the others to be seen");
                return false;
            }
            boolean sheltered = role.footing() == Footing.IN || role.footing() == Footing.UNDER;
            if (!sheltered && seen[i] < 0.72 - 0.32 * patience) {
                blame.on(role.name() + " in sight", "something stands before it from every side that was tried");
                return false;
            }
        }
        if (largest < 0.05 - 0.03 * patience) {
            blame.on("something big enough", "all things are small in the image");
            return false;
        }
        return true;
    }
}
