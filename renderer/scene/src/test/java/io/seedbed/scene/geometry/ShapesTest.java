package io.seedbed.scene.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // what is asked of a map is there
class ShapesTest {

    private static final Vec3 CENTRE = Vec3.of(1, 2, 3);

    private static Map<String, Mesh> solids() {
        Map<String, Mesh> all = new LinkedHashMap<>();
        all.put("box", Shapes.box(CENTRE, 0.5, 0.4, 0.3, 0.05));
        all.put("sharp box", Shapes.box(CENTRE, 0.5, 0.4, 0.3, 0));
        all.put("lathe", Shapes.lathe(24, false, 0, 0, 1, 0, 1, 2, 0, 2));
        all.put("smooth lathe", Shapes.lathe(24, true, 0, 0, 1, 0.5, 0.8, 1.5, 0, 2));
        all.put("ball", Shapes.ball(CENTRE, 1));
        all.put("ellipsoid", Shapes.ellipsoid(CENTRE, 1, 2, 3, 20));
        all.put("rod", Shapes.rod(0.1, Vec3.ZERO, Vec3.of(1, 1, 0)));
        all.put(
                "ring",
                Shapes.tube(0.1, 10, true, Vec3.of(1, 0, 0), Vec3.of(0, 1, 0), Vec3.of(-1, 0, 0), Vec3.of(0, -1, 0)));
        all.put(
                "handle",
                Shapes.tube(0.1, 10, false, Vec3.of(0, 0, 0), Vec3.of(1, 0.2, 0), Vec3.of(1, 1, 0), Vec3.of(0, 1, 0)));
        all.put("convex prism", Shapes.prism(0.4, 0, 0, 2, 0, 2, 1, 0, 1));
        all.put("concave prism", Shapes.prism(0.4, 0, 0, 3, 0, 3, 3, 2, 3, 2, 1, 1, 1, 1, 3, 0, 3));
        all.put("loft", Loft.mesh(24, 8, 3, Loft.at(-1, 0, 0.4, 0.3), Loft.at(0, 0.2, 0.6, 0.5), Loft.at(1, 0, 0, 0)));
        all.put("blunt loft", Loft.mesh(24, 8, 5, Loft.at(-1, 0, 0.4, 0.3), Loft.at(1, 0, 0.4, 0.3)));
        all.put(
                "solid",
                SurfaceNets.mesh(Sdf.box(CENTRE, 0.5, 0.4, 0.3, 0.1), Box.around(CENTRE, 0.6, 0.6, 0.6), 0.07));
        return all;
    }

    @Test
    void solidsAreClosed() {
        assertThat(solids())
                .allSatisfy((name, mesh) ->
                        assertThat(Solids.isClosed(mesh)).as(name).isTrue());
    }

    @Test
    void solidsAreSeenFromOutside() {
        assertThat(solids())
                .allSatisfy(
                        (name, mesh) -> assertThat(Solids.volume(mesh)).as(name).isPositive());
    }

    @Test
    void normalsAreUnitAndPointOutwards() {
        assertThat(solids()).allSatisfy((name, mesh) -> {
            assertThat(Solids.worstNormal(mesh)).as(name).isLessThan(1e-4);
            assertThat(Solids.agreement(mesh)).as(name).isGreaterThan(0.995);
        });
    }

    @Test
    void volumesAreThoseOfTheFormulas() {
        Map<String, Mesh> all = solids();
        assertThat(Solids.volume(all.get("sharp box"))).isCloseTo(8 * 0.5 * 0.4 * 0.3, within(1e-3));
        assertThat(Solids.volume(all.get("box"))).isBetween(0.46, 0.48);
        assertThat(Solids.volume(all.get("lathe"))).isCloseTo(2 * Math.PI, within(0.1));
        assertThat(Solids.volume(all.get("ball"))).isCloseTo(4 * Math.PI / 3, within(0.15));
        assertThat(Solids.volume(all.get("convex prism"))).isCloseTo(0.8, within(1e-6));
        assertThat(Solids.volume(all.get("concave prism"))).isCloseTo(0.4 * 7, within(1e-6));
        assertThat(Solids.volume(all.get("ring"))).isCloseTo(2 * Math.PI * Math.PI * 0.01, within(0.03));
        assertThat(Solids.volume(all.get("solid"))).isCloseTo(0.48, within(0.05));
    }

    @Test
    void aBoxHasTheBoundsThatWereAskedFor() {
        Box bounds = Shapes.box(CENTRE, 0.5, 0.4, 0.3, 0.05).bounds();
        assertThat(bounds.min().to(Vec3.of(0.5, 1.6, 2.7))).isLessThan(1e-6);
        assertThat(bounds.max().to(Vec3.of(1.5, 2.4, 3.3))).isLessThan(1e-6);
    }

    @Test
    void aBevelledBoxNeedsFewTriangles() {
        assertThat(Shapes.box(CENTRE, 0.5, 0.4, 0.3, 0.05).triangleCount()).isEqualTo(44);
    }

    @Test
    void aTubeKeepsItsWidthThroughTheVertical() {
        Curve way = Curve.through(
                java.util.List.of(Vec3.of(0, 0, 0), Vec3.of(1, 0.1, 0), Vec3.of(1.1, 1, 0), Vec3.of(0, 1.2, 0)));
        Mesh tube = Tube.mesh(way, false, 12, 40, part -> 0.1);
        for (int j = 0; j < 40; j++) {
            for (int i = 0; i < 12; i++) {
                double step = Solids.at(tube, 13 * j + i).to(Solids.at(tube, 13 * (j + 1) + i));
                assertThat(step).as("row %d", j).isLessThan(0.16);
            }
        }
    }

    @Test
    void anOutlineMayGoEitherWay() {
        Mesh clockwise = Shapes.prism(0.4, 0, 1, 2, 1, 2, 0, 0, 0);
        assertThat(Solids.volume(clockwise)).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void aLoftDoesNotSwellBetweenItsStations() {
        Mesh loft = Loft.mesh(
                16,
                24,
                4,
                Loft.at(0, 0, 0.4, 0.4),
                Loft.at(0.01, 0, 0.5, 0.5),
                Loft.at(2, 0, 0.5, 0.5),
                Loft.at(2.01, 0, 0.3, 0.3));
        Box bounds = loft.bounds();
        assertThat(bounds.max().to(Vec3.of(0.5, 0.5, 2.01))).isLessThan(1e-5);
        assertThat(bounds.min().to(Vec3.of(-0.5, -0.5, 0))).isLessThan(1e-5);
    }

    @Test
    void smallThingsHaveTheNormalsOfLargeOnes() {
        Mesh pin = Shapes.lathe(24, false, 0, 0, 0.001, 0, 0.001, 0.003, 0, 0.003);
        assertThat(Solids.agreement(pin)).isGreaterThan(0.999);
    }

    @Test
    void aFloorIsSeenFromAbove() {
        Mesh floor = Shapes.floor(Vec3.ZERO, 2, 3);
        assertThat(floor.bounds().size().to(Vec3.of(4, 0, 6))).isLessThan(1e-6);
        assertThat(floor.normals()[1]).isEqualTo(1, within(1e-6f));
        assertThat(Solids.agreement(floor)).isEqualTo(1, within(1e-9));
    }
}
