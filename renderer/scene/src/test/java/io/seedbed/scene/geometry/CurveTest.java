package io.seedbed.scene.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final Vec3 A = Vec3.ZERO;
    private static final Vec3 B = Vec3.of(1, 2, 0);
    private static final Vec3 C = Vec3.of(3, 0, 1);

    @Test
    void itGoesThroughAllItsPoints() {
        Curve open = Curve.through(List.of(A, B, C));
        assertThat(open.at(0).to(A)).isLessThan(1e-9);
        assertThat(open.at(0.5).to(B)).isLessThan(1e-9);
        assertThat(open.at(1).to(C)).isLessThan(1e-9);
        assertThat(Curve.around(List.of(A, B, C)).at(1).to(A)).isLessThan(1e-9);
    }

    @Test
    void betweenTwoPointsItIsStraight() {
        Curve line = Curve.through(List.of(A, B));
        assertThat(line.length()).isEqualTo(B.length(), within(1e-9));
        assertThat(line.at(0.25).to(B.times(0.25))).isLessThan(1e-9);
    }

    @Test
    void onePointIsNoCurve() {
        assertThatThrownBy(() -> Curve.through(List.of(A))).isInstanceOf(IllegalArgumentException.class);
    }
}
