package io.seedbed.scene.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Solids;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelsTest {

    private static final int VARIANTS = 3;
    private static final int MOST_TRIANGLES = 5200;

    static List<Category> categories() {
        return Catalogue.builtIn().categories();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyShapeIsSoundAndStandsOnTheGround(Category category) {
        for (Model model : models(category, category.materials().get(0))) {
            Box bounds = model.bounds();
            assertThat(bounds.min().y()).isBetween(-1e-6, 1e-6);
            assertThat(bounds.size().length()).isBetween(0.05, 32.0);
            assertThat(Math.abs(bounds.centre().x()) + Math.abs(bounds.centre().z()))
                    .isLessThan(0.6 * bounds.size().length());
            assertThat(model.triangleCount()).isBetween(100, MOST_TRIANGLES);
            assertThat(model.parts()).hasSizeBetween(1, 11);
            Mesh whole = Mesh.join(model.parts().stream().map(Part::mesh).toList());
            assertThat(Solids.agreement(whole)).isGreaterThan(0.93);
            assertThat(Solids.volume(whole)).isPositive();
            for (Part part : model.parts()) {
                assertThat(Solids.worstNormal(part.mesh())).isLessThan(1e-3);
                assertThat(part.mesh().triangleCount()).isPositive();
                assertThat(Solids.agreement(part.mesh())).isGreaterThan(0.76);
                assertFinite(part.mesh());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void inItsUsualStateItIsAboutAsHighAsItSays(Category category) {
        for (int variant = 0; variant < Category.SHAPES; variant++) {
            Model model = category.model(new Look(variant, category.materials().get(0), Colour.RED, ""));
            assertThat(model.bounds().size().y()).isBetween(0.66 * category.height(), 1.34 * category.height());
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyMaterialIsSeenOnTheMainPart(Category category) {
        for (Material material : category.materials()) {
            for (Model model : models(category, material)) {
                assertThat(model.parts()).extracting(Part::surface).contains(material.in(Colour.BLUE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void theSameShapeIsTheSameToTheBit(Category category) {
        String state = category.states().isEmpty() ? "" : category.states().get(0);
        Shape first = category.build(1, state);
        Shape second = category.build(1, state);
        assertThat(first.anchors()).isEqualTo(second.anchors());
        for (int i = 0; i < first.pieces().size(); i++) {
            Mesh one = first.pieces().get(i).mesh();
            Mesh other = second.pieces().get(i).mesh();
            assertThat(one.positions()).isEqualTo(other.positions());
            assertThat(one.normals()).isEqualTo(other.normals());
            assertThat(one.triangles()).isEqualTo(other.triangles());
        }
    }

    @ParameterizedTest
    @MethodSource("categories")
    void placesLieOnOrInTheThing(Category category) {
        for (Model model : models(category, category.materials().get(0))) {
            Box near = model.bounds().grown(0.03);
            for (Optional<Slab> slab : List.of(
                    model.anchors().onTop(),
                    model.anchors().within(),
                    model.anchors().below(),
                    model.anchors().forSitting())) {
                slab.ifPresent(place -> {
                    assertInside(near, place.centre().plus(Vec3.of(place.halfX(), 0, place.halfZ())));
                    assertInside(near, place.centre().minus(Vec3.of(place.halfX(), 0, place.halfZ())));
                    assertThat(place.room()).isPositive();
                });
            }
            model.anchors().forHolding().ifPresent(grip -> assertInside(near, grip));
        }
    }

    @Test
    void onAverageAThingHasFewTriangles() {
        double mean = categories().stream()
                .flatMap(category -> models(category, category.materials().get(0)).stream())
                .mapToInt(Model::triangleCount)
                .average()
                .orElseThrow();
        assertThat(mean).isLessThan(2000);
    }

    private static List<Model> models(Category category, Material material) {
        List<Model> all = new ArrayList<>();
        for (String state : category.states().isEmpty() ? List.of("") : category.states()) {
            for (int variant = 0; variant < VARIANTS; variant++) {
                all.add(category.model(new Look(variant, material, Colour.BLUE, state)));
            }
        }
        return all;
    }

    private static void assertFinite(Mesh mesh) {
        for (float[] values : List.of(mesh.positions(), mesh.uvs())) {
            for (float value : values) {
                if (!Float.isFinite(value)) {
                    throw new AssertionError("a coordinate is not finite");
                }
            }
        }
    }

    private static void assertInside(Box box, Vec3 p) {
        assertThat(p.x()).isBetween(box.min().x(), box.max().x());
        assertThat(p.y()).isBetween(box.min().y(), box.max().y());
        assertThat(p.z()).isBetween(box.min().z(), box.max().z());
    }
}
