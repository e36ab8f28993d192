package io.seedbed.scene.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.builtIn();

    @Test
    void thereAreManyCategoriesInAllGroups() {
        assertThat(catalogue.categories()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(catalogue.categories().stream().map(Category::group).collect(Collectors.toSet()))
                .contains(
                        "household",
                        "food",
                        "furniture",
                        "vehicles",
                        "animals",
                        "buildings",
                        "nature",
                        "toys",
                        "tools",
                        "clothing",
                        "street");
    }

    @Test
    void everyMaterialIsUsedByManyCategories() {
        for (Material material : Material.values()) {
            assertThat(catalogue.categories().stream()
                            .filter(category -> category.materials().contains(material)))
                    .as(material.label())
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void thereAreThingsToHoldRideKickThrowAndSitOn() {
        assertThat(catalogue.categories().stream().filter(Category::isHoldable)).hasSizeGreaterThan(40);
        assertThat(catalogue.categories().stream().filter(Category::isRideable))
                .extracting(Category::name)
                .contains("bicycle", "horse", "motorcycle");
        assertThat(catalogue.categories().stream().filter(Category::isKickable))
                .extracting(Category::name)
                .contains("ball");
        assertThat(catalogue.categories().stream().filter(Category::isThrowable))
                .hasSizeGreaterThan(4);
        assertThat(catalogue.categories().stream()
                        .filter(category ->
                                usual(category).anchors().forSitting().isPresent()))
                .hasSizeGreaterThan(10);
    }

    @Test
    void whatIsHeldHasAGripAndWhatIsRiddenASaddle() {
        for (Category category : catalogue.categories()) {
            if (category.isHoldable()) {
                assertThat(usual(category).anchors().forHolding())
                        .as(category.name())
                        .isPresent();
            }
            if (category.isRideable()) {
                assertThat(usual(category).anchors().forSitting())
                        .as(category.name())
                        .isPresent();
            }
        }
    }

    @Test
    void statesComeInPairsThatDiffer() {
        for (Category category : catalogue.categories()) {
            List<String> states = category.states();
            assertThat(states.size()).as(category.name()).isNotEqualTo(1);
            assertThat(Set.copyOf(states)).hasSameSizeAs(states);
            if (!states.isEmpty()) {
                assertThat(bytes(category.build(0, states.get(0))))
                        .as(category.name())
                        .isNotEqualTo(bytes(category.build(0, states.get(1))));
            }
        }
    }

    @Test
    void variantsDifferInShape() {
        for (Category category : catalogue.categories()) {
            String state = category.states().isEmpty() ? "" : category.states().get(0);
            assertThat(bytes(category.build(1, state)))
                    .as(category.name())
                    .isNotEqualTo(bytes(category.build(2, state)));
        }
    }

    @Test
    void anUnknownNameSuggestsNearOnes() {
        assertThatThrownBy(() -> catalogue.get("couch"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"couch\"")
                .hasMessageContaining("sofa");
        assertThatThrownBy(() -> catalogue.get("bycicle")).hasMessageContaining("bicycle");
        assertThatThrownBy(() -> catalogue.get("Mug")).hasMessageContaining("mug");
        assertThatThrownBy(() -> catalogue.get("tree house"))
                .hasMessageContaining("tree")
                .hasMessageContaining("house");
        assertThatThrownBy(() -> catalogue.get("qqqqqqqq")).hasMessageContaining("there are");
        assertThat(catalogue.find("couch")).isEmpty();
        assertThat(catalogue.get("sofa").name()).isEqualTo("sofa");
    }

    @Test
    void synonymsLeadToNamesOfTheCatalogue() {
        assertThat(NearNames.targets())
                .allSatisfy(name -> assertThat(catalogue.find(name)).as(name).isPresent());
    }

    @Test
    void aLookThatDoesNotExistIsRefusedWithWhatDoes() {
        Category box = catalogue.get("box");
        assertThatThrownBy(() -> box.model(new Look(0, Material.FUR, Colour.RED, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a box is not made of fur")
                .hasMessageContaining("wood");
        assertThatThrownBy(() -> box.model(new Look(0, Material.WOOD, Colour.RED, "lit")))
                .hasMessageContaining("[closed, open]");
        assertThatThrownBy(() -> catalogue.get("table").model(new Look(0, Material.WOOD, Colour.RED, "lit")))
                .hasMessageContaining("no states");
    }

    @Test
    void theSameLookIsTheSameModelAndTheUsualStateNeedNotBeSaid() {
        Category box = catalogue.get("box");
        Look look = new Look(3, Material.WOOD, Colour.RED, "");
        assertThat(box.model(look))
                .isSameAs(box.model(new Look(3 + Category.SHAPES, Material.WOOD, Colour.RED, "closed")));
        assertThat(box.model(look).parts().get(0).mesh())
                .isSameAs(box.model(new Look(3, Material.METAL, Colour.BLUE, ""))
                        .parts()
                        .get(0)
                        .mesh());
    }

    @Test
    void twoCategoriesOfOneNameAreRefused() {
        Category mug = catalogue.get("mug");
        assertThatThrownBy(() -> new Catalogue(List.of(mug, mug))).hasMessageContaining("two categories \"mug\"");
    }

    @Test
    void namesAndPluralsAreWords() {
        assertThat(catalogue.get("apple").article()).isEqualTo("an");
        assertThat(catalogue.get("mug").article()).isEqualTo("a");
        assertThat(catalogue.get("sheep").plural()).isEqualTo("sheep");
        assertThat(catalogue.get("bench").plural()).isEqualTo("benches");
        assertThat(catalogue.categories())
                .allSatisfy(category -> assertThat(category.name()).matches("[a-z ]+"));
        assertThat(EnumSet.allOf(Material.class))
                .containsAll(catalogue.get("mug").materials());
    }

    private static Model usual(Category category) {
        return category.model(new Look(0, category.materials().get(0), Colour.RED, ""));
    }

    private static List<String> bytes(Shape shape) {
        Look look = new Look(0, Material.WOOD, Colour.RED, "");
        return shape.pieces().stream()
                .map(piece -> Arrays.hashCode(piece.mesh().positions()) + " "
                        + piece.paint().on(look))
                .toList();
    }
}
