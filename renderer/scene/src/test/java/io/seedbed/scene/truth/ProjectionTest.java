package io.seedbed.scene.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.CameraSpec;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private final Projection projection =
            Projection.of(new CameraSpec(new Vec3(1, 2, 5), new Vec3(0, 0.5, 0), 40), 320, 200);

    @Test
    void whatTheCameraLooksAtIsInTheMiddle() {
        Vec3 pixel = projection.pixel(new Vec3(0, 0.5, 0)).orElseThrow();

        assertThat(pixel.x()).isCloseTo(160, within(1e-9));
        assertThat(pixel.y()).isCloseTo(100, within(1e-9));
    }

    @Test
    void whatIsToTheRightInTheWorldIsToTheRightInTheImageAndHighIsUp() {
        Vec3 middle = projection.pixel(new Vec3(0, 0.5, 0)).orElseThrow();
        Vec3 right = projection.pixel(new Vec3(0.5, 0.5, 0)).orElseThrow();
        Vec3 high = projection.pixel(new Vec3(0, 1, 0)).orElseThrow();

        assertThat(right.x()).isGreaterThan(middle.x());
        assertThat(high.y()).isLessThan(middle.y());
    }

    @Test
    void pixelsAndDepthLeadBackToTheWorld() {
        Vec3 world = new Vec3(-0.3, 0.9, 1.1);
        Vec3 pixel = projection.pixel(world).orElseThrow();

        assertThat(projection.world(pixel.x(), pixel.y(), pixel.z()).to(world)).isLessThan(1e-9);
    }

    @Test
    void whatIsBehindTheCameraHasNoPixel() {
        assertThat(projection.pixel(new Vec3(2, 3, 9))).isEmpty();
    }
}
