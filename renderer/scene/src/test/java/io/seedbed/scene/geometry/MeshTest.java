package io.seedbed.scene.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeshTest {

    private final Mesh box = Shapes.box(Vec3.of(1, 0, 0), 0.5, 0.4, 0.3, 0.02);

    @Test
    void aMirroredMeshIsStillSeenFromOutside() {
        assertThat(Solids.volume(box.mirrored())).isEqualTo(Solids.volume(box), within(1e-6));
        assertThat(box.mirrored().bounds().max().x()).isEqualTo(-0.5, within(1e-6));
        assertThat(Solids.agreement(box.mirrored())).isEqualTo(1, within(1e-9));
    }

    @Test
    void turningTheFrontAQuarterLeavesItFacingRight() {
        Mesh front = Shapes.flat(Vec3.of(-1, 0, 2), Vec3.of(1, 0, 2), Vec3.of(0, 1, 2));
        Mesh turned = front.turned(Turn.aboutY(Math.PI / 2));
        assertThat(turned.normals()[0]).isEqualTo(1, within(1e-6f));
        assertThat(turned.bounds().min().x()).isEqualTo(2, within(1e-6));
    }

    @Test
    void scalingKeepsNormalsAcrossTheSurface() {
        Mesh flat = Shapes.ball(Vec3.ZERO, 1).scaled(1, 0.2, 1);
        assertThat(Solids.agreement(flat)).isGreaterThan(0.995);
        assertThat(Solids.worstNormal(flat)).isLessThan(1e-4);
    }

    @Test
    void joiningKeepsEveryTriangle() {
        Mesh both = Mesh.join(List.of(box, box.moved(3, 0, 0)));
        assertThat(both.triangleCount()).isEqualTo(2 * box.triangleCount());
        assertThat(Solids.volume(both)).isEqualTo(2 * Solids.volume(box), within(1e-6));
        assertThat(both.bounds().max().x()).isEqualTo(4.5, within(1e-6));
    }

    @Test
    void whatIsKeptHasNoOtherVertices() {
        Mesh both = Mesh.join(List.of(box, box.moved(3, 0, 0)));
        Mesh right = both.kept(p -> p.x() > 3);
        assertThat(right.vertexCount()).isEqualTo(box.vertexCount());
        assertThat(Solids.isClosed(right)).isTrue();
    }

    @Test
    void arraysThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Mesh(new float[9], new float[6], new float[6], new int[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6 of normals");
    }
}
