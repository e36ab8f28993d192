package io.seedbed.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Sky;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import io.seedbed.scene.truth.Frame;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is drawn is what geometry says. */
class EngineTest {

    private static final int SIZE = 200;
    private static final CameraSpec AHEAD = new CameraSpec(Vec3.of(0, 1, 5), Vec3.of(0, 1, 0), 40);

    private static Engine engine;

    @BeforeAll
    static void open() {
        engine = Engine.open(EngineSettings.DEFAULT.withNormals(true));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Frame draw(Sky sky, Actor... actors) {
        return engine.render(new Stage(List.of(actors), sky, AHEAD), SIZE, SIZE);
    }

    private static Actor ball(int id, double x, double y, double z, double radius, Surface surface) {
        return new Actor(id, Stages.ball(radius, surface), new Pose(x, y - radius, z, 0, 0, 1));
    }

    /** Where a point appears, by a pinhole camera. */
    private static double[] pixel(Vec3 point) {
        double scale = SIZE / 2.0 / Math.tan(Math.toRadians(20));
        double distance = 5 - point.z();
        return new double[] {SIZE / 2.0 + point.x() * scale / distance, SIZE / 2.0 - (point.y() - 1) * scale / distance
        };
    }

    @Test
    void aBallIsWhereItsProjectionIs() {
        Frame frame = draw(Stages.DAY, ball(7, 0.8, 1.4, -1, 0.3, Surface.plain(0xcc3333, 0.5, 0)));

        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (frame.id(x, y) == 7) {
                    sumX += x + 0.5;
                    sumY += y + 0.5;
                    count++;
                }
            }
        }
        double[] expected = pixel(Vec3.of(0.8, 1.4, -1));
        double radius = 0.3 * SIZE / 2 / Math.tan(Math.toRadians(20)) / 6;
        assertThat(sumX / count).isCloseTo(expected[0], within(0.7));
        assertThat(sumY / count).isCloseTo(expected[1], within(0.7));
        assertThat((double) count).isCloseTo(Math.PI * radius * radius, within(0.06 * count));
    }

    @Test
    void depthIsTheDistanceAlongTheAxisAndTheSkyHasNone() {
        Frame frame = draw(Stages.DAY, ball(1, 0, 1, -2, 0.5, Surface.plain(0xcc3333, 0.5, 0)));

        assertThat(frame.depth()[SIZE / 2 * SIZE + SIZE / 2]).isCloseTo(6.5f, within(0.02f));
        assertThat(frame.depth()[0]).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(frame.id(0, 0)).isZero();
    }

    @Test
    void normalsFaceTheCameraInItsOwnAxes() {
        Frame frame = draw(Stages.DAY, ball(1, 0, 1, 0, 0.5, Surface.plain(0xcc3333, 0.5, 0)));

        int middle = 3 * (SIZE / 2 * SIZE + SIZE / 2);
        assertThat(frame.normals()[middle + 2]).isCloseTo(1f, within(0.02f));
        int[] right = {SIZE / 2 + 15, SIZE / 2};
        assertThat(frame.normals()[3 * (right[1] * SIZE + right[0])]).isPositive();
        int[] above = {SIZE / 2, SIZE / 2 - 15};
        assertThat(frame.normals()[3 * (above[1] * SIZE + above[0]) + 1]).isPositive();
    }

    @Test
    void theNearerThingHidesTheFartherWhateverTheirOrder() {
        Actor near = ball(1, 0, 1, 1, 0.3, Surface.plain(0xcc3333, 0.5, 0));
        Actor far = ball(2, 0, 1, -1, 0.3, Surface.plain(0x3333cc, 0.5, 0));

        assertThat(draw(Stages.DAY, near, far).id(SIZE / 2, SIZE / 2)).isEqualTo(1);
        assertThat(draw(Stages.DAY, far, near).id(SIZE / 2, SIZE / 2)).isEqualTo(1);
    }

    @Test
    void glassIsLabelledAndShowsWhatIsBehind() {
        Surface glass = Material.GLASS.in(Colour.WHITE);
        Frame empty = draw(Stages.DAY, ball(1, 0, 1, 1, 0.4, glass));
        Frame red =
                draw(Stages.DAY, ball(1, 0, 1, 1, 0.4, glass), ball(2, 0, 1, -1, 0.4, Surface.plain(0xe01010, 0.5, 0)));

        int middle = SIZE / 2 * SIZE + SIZE / 2;
        assertThat(red.id(SIZE / 2, SIZE / 2)).isEqualTo(1);
        assertThat(red.depth()[middle]).isCloseTo(3.6f, within(0.02f));
        assertThat(empty.rgb()[3 * middle + 2] & 255).isGreaterThan((red.rgb()[3 * middle + 2] & 255) + 40);
    }

    @Test
    void coloursAreThoseThatAreNamed() {
        Sky even = new Sky(Vec3.UP, Vec3.ZERO, Vec3.of(1, 1, 1), Vec3.of(1, 1, 1), 0, 0);
        Frame frame = draw(even, ball(1, 0, 1, 0, 0.5, Surface.plain(0x858789, 1, 0)));

        int middle = 3 * (SIZE / 2 * SIZE + SIZE / 2);
        assertThat(frame.rgb()[middle] & 255).isBetween(0x80, 0x98);
    }

    @Test
    void aThingThrowsAShadow() {
        Part ground = new Part(Shapes.floor(Vec3.ZERO, 20, 20), Surface.plain(0xcccccc, 0.9, 0));
        Actor floor = new Actor(0, new Model(List.of(ground), Anchors.NONE), Pose.on(0, 0, 0));
        Sky high = new Sky(Vec3.UP, Vec3.of(1, 1, 1), Vec3.of(0.3, 0.3, 0.3), Vec3.ZERO, 0, 0);

        Frame lit = draw(high, floor, ball(1, 5, 1, 0, 0.4, Surface.plain(0xcc3333, 0.5, 0)));
        Frame shaded = draw(high, floor, ball(1, 0, 1.2, 0, 0.4, Surface.plain(0xcc3333, 0.5, 0)));

        double[] below = pixel(Vec3.ZERO);
        int row = (int) below[1];
        int column = (int) below[0];
        int i = 3 * (row * SIZE + column);
        assertThat(shaded.rgb()[i] & 255).isLessThan((lit.rgb()[i] & 255) - 50);
    }

    @Test
    void smoothEdgesChangeColoursButNoLabel() {
        Actor thing = ball(3, 0.2, 1, 0, 0.5, Surface.plain(0xcc3333, 0.5, 0));
        Stage stage = new Stage(List.of(thing), Stages.DAY, AHEAD);
        try (Engine smooth = Engine.open(EngineSettings.DEFAULT.withSamples(4));
                Engine plain = Engine.open(EngineSettings.DEFAULT)) {
            Frame four = smooth.render(stage, SIZE, SIZE);
            Frame one = plain.render(stage, SIZE, SIZE);

            assertThat(four.ids()).isEqualTo(one.ids());
            assertThat(four.depth()).isEqualTo(one.depth());
            assertThat(four.rgb()).isNotEqualTo(one.rgb());
        }
    }

    @Test
    void anUnknownTextureIsNamed() {
        Actor thing = ball(1, 0, 1, 0, 0.5, Surface.textured("velvet", 0, 0, 1, 1));

        assertThatThrownBy(() -> draw(Stages.DAY, thing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("velvet")
                .hasMessageContaining("wood");
    }

    @Test
    void aSizeThatIsTooLargeIsRefused() {
        Stage stage = new Stage(List.of(), Stages.DAY, AHEAD);

        assertThatThrownBy(() -> engine.render(stage, 5000, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5000 by 10");
    }
}
