package io.seedbed.scene.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Actor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks scenes by their triangles' corners alone, without the hulls and footprints that they were laid out with. */
class SupportTest {

    @ParameterizedTest
    @ValueSource(strings = {"default", "relations"})
    void everyThingStandsOnTheGroundOrOnSomethingAndSinksIntoNothing(String name) {
        Sampler sampler = Sampler.builtIn();
        for (int i = 0; i < 12; i++) {
            SceneSpec scene = sampler.scene(Recipes.builtIn(name), 31, i);
            List<List<Vec3>> things = new ArrayList<>();
            for (Actor actor : Stages.builtIn().of(scene).actors()) {
                if (actor.id() > 0) {
                    things.add(corners(actor));
                }
            }
            for (int thing = 0; thing < scene.objects().size(); thing++) {
                List<Vec3> own = things.get(thing);
                double low = low(own);
                String id = scene.objects().get(thing).id();
                boolean carried = scene.people().stream()
                        .anyMatch(person -> person.target().equals(id));
                assertThat(low).as("%s %s %s sinks", name, i, id).isGreaterThan(-0.03);
                assertThat(carried || low < 0.03 || isHeld(own, low, things))
                        .as("%s %s %s floats at %s", name, i, id, low)
                        .isTrue();
            }
        }
    }

    /** Whether something reaches up to a thing's foot, or around it, below its footprint. */
    private static boolean isHeld(List<Vec3> own, double low, List<List<Vec3>> things) {
        double[] box = box(own);
        for (List<Vec3> other : things) {
            double[] there = box(other);
            boolean below = other != own
                    && there[0] < box[1]
                    && there[1] > box[0]
                    && there[2] < box[3]
                    && there[3] > box[2]
                    && other.stream().anyMatch(corner -> Math.abs(corner.y() - low) < 0.03);
            if (below) {
                return true;
            }
        }
        return false;
    }

    private static double low(List<Vec3> corners) {
        return corners.stream().mapToDouble(Vec3::y).min().orElseThrow();
    }

    private static double[] box(List<Vec3> corners) {
        double[] box = {1e9, -1e9, 1e9, -1e9};
        for (Vec3 corner : corners) {
            box[0] = Math.min(box[0], corner.x());
            box[1] = Math.max(box[1], corner.x());
            box[2] = Math.min(box[2], corner.z());
            box[3] = Math.max(box[3], corner.z());
        }
        return box;
    }

    private static List<Vec3> corners(Actor actor) {
        List<Vec3> all = new ArrayList<>();
        for (Part part : actor.model().parts()) {
            Mesh mesh = part.mesh();
            for (int v = 0; v < mesh.vertexCount(); v++) {
                all.add(actor.place(
                        Vec3.of(mesh.positions()[3 * v], mesh.positions()[3 * v + 1], mesh.positions()[3 * v + 2])));
            }
        }
        return all;
    }
}
