package io.seedbed.scene.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway") // what is asked of a map is there
class PeopleTest {

    private static final People PEOPLE = new People();

    static List<Action> actions() {
        return Repertoire.actions();
    }

    private static Model model(String figure, Action action, double phase) {
        return PEOPLE.model(Somebody.doing(figure, action.name(), phase), Somebody.suiting(action));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everybodyDoesEverythingWithSoundMeshes(Action action) {
        for (String figure : Somebody.FIGURES) {
            for (Part part : model(figure, action, 0.3).parts()) {
                assertSound(part.mesh());
            }
        }
    }

    private static void assertSound(Mesh mesh) {
        float[] normals = mesh.normals();
        double worst = 0;
        for (int i = 0; i < normals.length; i += 3) {
            double length = Vec3.of(normals[i], normals[i + 1], normals[i + 2]).length();
            worst = Double.isNaN(length) ? Double.POSITIVE_INFINITY : Math.max(worst, Math.abs(length - 1));
        }
        assertThat(worst).isLessThan(1e-3);
        float far = 0;
        for (float value : mesh.positions()) {
            far = Float.isNaN(value) ? Float.POSITIVE_INFINITY : Math.max(far, Math.abs(value));
        }
        assertThat(far).isLessThan(4f);
        assertThat(Arrays.stream(mesh.triangles()).min().orElse(0)).isNotNegative();
        assertThat(Arrays.stream(mesh.triangles()).max().orElse(0)).isLessThan(mesh.vertexCount());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whoeverIsNotCarriedStandsOnTheGround(Action action) {
        if (action.needs() == Need.SEAT
                || action.needs() == Need.RIDEABLE
                || action.name().equals("jumping")) {
            return;
        }
        for (String figure : Somebody.FIGURES) {
            double lowest = model(figure, action, 0.6).bounds().min().y();
            assertThat(lowest).as(figure).isBetween(-1e-3, action.name().equals("running") ? 0.08 : 1e-3);
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void keypointsAreInsideTheBoundsAndNamedAsInCoco(Action action) {
        Model model = model("woman", action, 0.2);
        Box bounds = model.bounds().grown(1e-3);

        assertThat(model.keypoints()).hasSize(17).containsKeys("nose", "left_eye", "right_ear", "left_wrist");
        model.keypoints().forEach((name, at) -> {
            assertThat(at.x()).as(name).isBetween(bounds.min().x(), bounds.max().x());
            assertThat(at.y()).as(name).isBetween(bounds.min().y(), bounds.max().y());
            assertThat(at.z()).as(name).isBetween(bounds.min().z(), bounds.max().z());
        });
    }

    @ParameterizedTest
    @MethodSource("actions")
    void phasesMoveSmoothly(Action action) {
        double step = 1.0 / 64;
        for (int i = 0; i < 64; i++) {
            Model before = model("man", action, i * step);
            Model after = model("man", action, (i + 0.999) * step);
            before.keypoints()
                    .forEach((name, at) -> assertThat(at.to(after.keypoints().get(name)))
                            .as(name)
                            .isLessThan(0.16));
        }
    }

    @Test
    void leftIsAtPlusXAndTheFaceAtPlusZ() {
        Model model = PEOPLE.model(Somebody.doing("man", "standing", 0), Optional.empty());

        assertThat(model.keypoints().get("left_shoulder").x()).isPositive();
        assertThat(model.keypoints().get("nose").z())
                .isGreaterThan(model.keypoints().get("left_ear").z() + 0.05);
    }

    @Test
    void aPersonIsAsTallAsTheirBodySays() {
        for (String figure : Somebody.FIGURES) {
            PersonSpec person = Somebody.doing(figure, "standing", 0);
            double top = PEOPLE.model(person, Optional.empty()).bounds().max().y();
            assertThat(top).as(figure).isCloseTo(person.body().height(), within(0.04 * top));
        }
    }

    @Test
    void aSeatCarriesWhoSitsOnIt() {
        for (double height : new double[] {0.3, 0.45, 0.75}) {
            Optional<Target> seat = Optional.of(Somebody.seat(height, 0.2));
            PersonSpec person = Somebody.doing("man", "sitting", 0);
            Model model = PEOPLE.model(person, seat);

            double hip = model.keypoints().get("left_hip").y();
            assertThat(hip - height).isBetween(0.06, 0.15);
            assertThat(model.bounds().min().y()).isGreaterThan(-0.02);
            assertThat(PEOPLE.meeting(person, seat).orElseThrow().target().y()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void theHandIsAtTheThingThatItHolds() {
        for (String action : List.of("holding", "throwing", "drinking")) {
            Optional<Target> thing = Optional.of(Somebody.thing(0.08, 0.12, 0.08));
            PersonSpec person = Somebody.doing("woman", action, 0.2);
            Vec3 wrist = PEOPLE.model(person, thing).keypoints().get("right_wrist");
            Pose pose = PEOPLE.meeting(person, thing).orElseThrow().target();
            double distance = wrist.to(Vec3.of(pose.x(), pose.y() + 0.06, pose.z()));
            assertThat(distance).as(action).isBetween(0.05, 0.2);
        }
    }

    @Test
    void theSameHowManyWereMadeBefore() {
        List<PersonSpec> crowd = crowd(24);
        List<Integer> forwards =
                crowd.stream().map(person -> hash(new People(), person)).toList();
        List<PersonSpec> reversed = new ArrayList<>(crowd);
        Collections.reverse(reversed);
        People busy = new People();
        List<Integer> backwards = new ArrayList<>(
                reversed.stream().map(person -> hash(busy, person)).toList());
        Collections.reverse(backwards);

        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void thePersonIsTheSameObjectWhenAskedAgain() {
        PersonSpec person = Somebody.doing("girl", "waving", 0.4);

        assertThat(PEOPLE.model(person, Optional.empty())).isSameAs(PEOPLE.model(person, Optional.empty()));
    }

    @Test
    void trianglesStayWithinTheirBudget() {
        double sum = 0;
        List<PersonSpec> crowd = crowd(60);
        for (PersonSpec person : crowd) {
            int triangles = PEOPLE.model(person, Optional.empty()).triangleCount();
            assertThat(triangles).as(person.clothes().toString()).isLessThan(16_000);
            sum += triangles;
        }
        assertThat(sum / crowd.size()).isLessThan(12_000);
    }

    @Test
    void anActionWithoutItsTargetIsRefused() {
        assertThatThrownBy(() -> PEOPLE.model(Somebody.doing("man", "sitting", 0), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sitting")
                .hasMessageContaining("target");
    }

    private static List<PersonSpec> crowd(int size) {
        List<PersonSpec> crowd = new ArrayList<>();
        List<Action> free = Repertoire.actions().stream()
                .filter(action -> !action.hasTarget())
                .toList();
        for (int i = 0; i < size; i++) {
            SplittableRandom random = new SplittableRandom(i);
            Body body = Casting.body(random);
            crowd.add(Somebody.doing(
                    body,
                    Casting.outfit(random, body),
                    free.get(random.nextInt(free.size())).name(),
                    random.nextDouble()));
        }
        return crowd;
    }

    private static int hash(People people, PersonSpec person) {
        int hash = 1;
        for (Part part : people.model(person, Optional.empty()).parts()) {
            hash = 31 * hash + Arrays.hashCode(part.mesh().positions());
            hash = 31 * hash + Arrays.hashCode(part.mesh().normals());
            hash = 31 * hash + part.surface().hashCode();
        }
        return hash;
    }
}
