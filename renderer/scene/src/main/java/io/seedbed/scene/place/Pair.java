package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two things side by side as SyViC has them ({@code render_images_objects.py}). Stateless. */
final class Pair {

    private Pair() {}

    /** Two things so far apart that, where the camera sees both well, each is about 7.5 degrees off its axis. */
    static Optional<List<Solid>> beside(List<Role> roles, double heading, Draw random) {
        List<Solid> solids = new ArrayList<>();
        for (Role role : roles) {
            double side = random.chance(0.5) ? 1 : -1;
            double yaw = heading + side * role.facing().draw(random) + role.turn();
            solids.add(Solid.of(role.hull(), new Pose(0, 0, 0, Rounded.angle(yaw), 0, role.scale()), role.scale()));
        }
        Vec3 right = Turn.aboutY(heading).apply(Vec3.of(1, 0, 0));
        double mean = (solids.get(0).width() + solids.get(1).width()) / 2;
        double half = (mean + mean * random.between(0.12, 0.3)) / 2;
        double first = random.chance(0.5) ? 1 : -1;
        for (int i = 0; i < 2; i++) {
            double off = (i == 0 ? first : -first) * half;
            Vec3 middle = solids.get(i).centre();
            Vec3 to = right.times(off).minus(middle);
            solids.set(i, solids.get(i).at(Rounded.length(to.x()), 0, Rounded.length(to.z())));
        }
        return solids.get(0).gap(solids.get(1)) < 0.02 * mean ? Optional.empty() : Optional.of(solids);
    }
}
