package io.seedbed.scene.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.person.wear.GarmentType;
import io.seedbed.scene.person.wear.Place;
import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.surface.Colour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WardrobeTest {

    private final People people = new People();

    @ParameterizedTest
    @EnumSource(GarmentType.class)
    void everyGarmentFitsEveryFigureAndBuild(GarmentType type) {
        List<Garment> clothes = List.of(new Garment(type.label(), Colour.BLUE, ""));
        for (String figure : Somebody.FIGURES) {
            for (double build : new double[] {-1, 1}) {
                Body body = new Body(figure, 1.5, build, 0xd8a27e, "long", 0x17130f);
                Model with = people.model(Somebody.doing(body, clothes, "standing", 0), Optional.empty());
                Model without = people.model(Somebody.doing(body, List.of(), "standing", 0), Optional.empty());
                assertThat(with.parts().size())
                        .as(figure)
                        .isGreaterThan(without.parts().size());
                assertThat(with.bounds().size().x()).isLessThan(0.75 * 1.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GarmentType.class)
    void garmentsShowTheirColour(GarmentType type) {
        List<Garment> clothes = List.of(new Garment(type.label(), Colour.TURQUOISE, ""));
        Model model = people.model(Somebody.doing(Somebody.body("woman"), clothes, "standing", 0), Optional.empty());

        assertThat(model.parts())
                .filteredOn(part -> part.surface().colour() == Colour.TURQUOISE.rgb())
                .isNotEmpty();
    }

    @Test
    void everyHairStyleCanBeWornWithAndWithoutAHat() {
        for (HairStyle style : HairStyle.values()) {
            for (List<Garment> clothes : List.of(List.<Garment>of(), List.of(new Garment("cap", Colour.RED, "")))) {
                Body body = new Body("woman", 1.7, 0, 0xd8a27e, style.label(), HairColour.RED.rgb());
                Model model = people.model(Somebody.doing(body, clothes, "standing", 0), Optional.empty());
                assertThat(model.triangleCount()).isPositive();
            }
            assertThat(HairStyle.phrase(new Body("woman", 1.7, 0, 0, style.label(), HairColour.RED.rgb())))
                    .doesNotContain("%", "  ");
        }
    }

    @Test
    void clothesAreNamedInWords() {
        assertThat(Wardrobe.phrase(new Garment("t-shirt", Colour.RED, "striped")))
                .isEqualTo("a striped red t-shirt");
        assertThat(Wardrobe.phrase(new Garment("coat", Colour.ORANGE, ""))).isEqualTo("an orange coat");
        assertThat(Wardrobe.phrase(new Garment("jeans", Colour.BLUE, ""))).isEqualTo("blue jeans");
    }

    @Test
    void twoGarmentsAtOnePlaceAreRefused() {
        List<Garment> clothes = List.of(new Garment("jeans", Colour.BLUE, ""), new Garment("shorts", Colour.RED, ""));

        assertThatThrownBy(() -> Wardrobe.types(clothes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shorts");
    }

    @Test
    void unknownGarmentsAndPatternsAreRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> Wardrobe.get("toga"))
                .hasMessageContaining("toga")
                .hasMessageContaining("t-shirt");
        assertThatThrownBy(() -> Wardrobe.types(List.of(new Garment("skirt", Colour.RED, "paisley"))))
                .hasMessageContaining("paisley")
                .hasMessageContaining("checked");
    }

    @Test
    void outfitsAreDrawnFromTheGeneratorAloneAndGoTogether() {
        Set<String> types = new HashSet<>();
        Set<Colour> colours = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            Body body = Casting.body(new SplittableRandom(i));
            List<Garment> clothes = Casting.outfit(new SplittableRandom(5000 + i), body);
            assertThat(Casting.outfit(new SplittableRandom(5000 + i), body)).isEqualTo(clothes);
            List<Place> places = new ArrayList<>();
            Wardrobe.types(clothes).forEach(type -> places.add(type.place()));
            assertThat(places).isSorted().contains(Place.TORSO);
            clothes.forEach(garment -> types.add(garment.type()));
            clothes.forEach(garment -> colours.add(garment.colour()));
            assertThat(clothes.stream().map(Garment::colour)).doesNotHaveDuplicates();
        }
        assertThat(types).hasSize(GarmentType.values().length);
        assertThat(colours).hasSize(Colour.values().length);
    }
}
