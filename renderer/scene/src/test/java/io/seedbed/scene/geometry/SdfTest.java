package io.seedbed.scene.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SdfTest {

    @Test
    void aLimbIsAsThickAsItsJoints() {
        Sdf limb = Sdf.limb(Vec3.ZERO, Vec3.of(0, 1, 0), 0.2, 0.1);
        assertThat(limb.at(0.5, 0, 0)).isEqualTo(0.3, within(1e-9));
        assertThat(limb.at(0.5, 1, 0)).isEqualTo(0.4, within(1e-9));
        assertThat(limb.at(0, 0.5, 0)).isNegative();
    }

    @Test
    void aTwinStandsOnBothSides() {
        Sdf twin = Sdf.ball(Vec3.of(1, 0, 0), 0.2).twin();
        assertThat(twin.at(-1, 0, 0)).isEqualTo(twin.at(1, 0, 0));
    }

    @Test
    void whatIsTakenAwayIsOutside() {
        Sdf bitten = Sdf.ball(Vec3.ZERO, 1).minus(Sdf.ball(Vec3.of(0, 0, 1), 0.5), 0.01);
        assertThat(bitten.at(0, 0, 0.8)).isPositive();
        assertThat(bitten.at(0, 0, -0.8)).isNegative();
    }

    @Test
    void aTurnedSolidIsWhereTheTurnBringsIt() {
        Sdf front = Sdf.ball(Vec3.of(0, 0, 1), 0.1).turned(Turn.aboutY(Math.PI / 2));
        assertThat(front.at(1, 0, 0)).isNegative();
    }

    @Test
    void verticesLieOnTheSurface() {
        Sdf ball = Sdf.ball(Vec3.ZERO, 1);
        Mesh mesh = SurfaceNets.mesh(ball, Box.around(Vec3.ZERO, 1.1, 1.1, 1.1), 0.1);
        for (int i = 0; i < mesh.vertexCount(); i++) {
            assertThat(Solids.at(mesh, i).length()).isEqualTo(1, within(0.004));
        }
        assertThat(Solids.volume(mesh)).isEqualTo(4 * Math.PI / 3, within(0.06));
    }
}
