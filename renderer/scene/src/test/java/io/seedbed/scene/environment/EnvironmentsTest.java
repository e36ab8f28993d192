package io.seedbed.scene.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.LightSpec;
import io.seedbed.scene.surface.Textures;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Places and their light. */
class EnvironmentsTest {

    @Test
    void thereAreAtLeastTenPlacesInsideAndOutside() {
        assertThat(Environments.all()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Environments.all()).anyMatch(Environment::isIndoor).anyMatch(place -> !place.isIndoor());
        assertThat(new HashSet<>(Environments.names())).hasSameSizeAs(Environments.names());
    }

    @Test
    void theFloorIsFreeInEveryVariant() {
        for (Environment place : Environments.all()) {
            Box floor = place.floor();
            for (int variant = 0; variant < place.variants(); variant++) {
                for (Part part : place.model(variant).parts()) {
                    float[] at = part.mesh().positions();
                    for (int i = 0; i < at.length; i += 3) {
                        boolean inside = at[i] > floor.min().x()
                                && at[i] < floor.max().x()
                                && at[i + 1] > 0.02
                                && at[i + 1] < 2
                                && at[i + 2] > floor.min().z()
                                && at[i + 2] < floor.max().z();
                        assertThat(inside)
                                .as("%s %d: %s", place, variant, part.surface())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void everyPartHasATextureThatExists() {
        for (Environment place : Environments.all()) {
            for (int variant = 0; variant < 4; variant++) {
                assertThat(place.model(variant).parts())
                        .allMatch(
                                part -> Textures.names().contains(part.surface().texture()));
            }
        }
    }

    @Test
    void variantsDifferAndComeBackTheSame() {
        for (Environment place : Environments.all()) {
            assertThat(place.model(0)).isSameAs(place.model(place.variants()));
            assertThat(place.model(0).parts().stream().map(Part::surface).toList())
                    .isNotEqualTo(
                            place.model(1).parts().stream().map(Part::surface).toList());
        }
    }

    @Test
    void everyTimeOfAPlaceIsATimeOfTheSky() {
        for (Environment place : Environments.all()) {
            for (String time : place.times()) {
                assertThat(Skies.of(new LightSpec(time, 0.3, 0.8), place.isIndoor())
                                .toSun()
                                .y())
                        .isPositive();
            }
        }
    }

    @Test
    void nightIsDarkerThanNoon() {
        double noon = Skies.of(new LightSpec("noon", 0, 1), false).above().y();
        double night = Skies.of(new LightSpec("night", 0, 1), false).above().y();

        assertThat(night).isLessThan(noon / 2);
    }

    @Test
    void unknownNamesAreToldWithWhatThereIs() {
        assertThatThrownBy(() -> Environments.get("moon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("moon")
                .hasMessageContaining("kitchen");
        assertThatThrownBy(() -> Skies.of(new LightSpec("dusk", 0, 1), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dusk");
    }
}
