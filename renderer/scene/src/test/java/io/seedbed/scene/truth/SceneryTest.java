package io.seedbed.scene.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Colour;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneryTest {

    private static final int RED = Colour.RED.rgb();
    private static final int BLUE = Colour.BLUE.rgb();

    @Test
    void aThingThatStandsFreeIsWholeAndFillsItsFullBox() {
        Sighting box = measured(TestStages.box(1, RED, 0, 0, 0, 0.8)).get(0);

        assertThat(box.occlusion()).isLessThan(0.02);
        assertThat(box.truncation()).isZero();
        assertThat(box.visible().left()).isCloseTo(box.full().left(), within(1.5));
        assertThat(box.visible().bottom()).isCloseTo(box.full().bottom(), within(1.5));
    }

    @Test
    void whatStandsInFrontHidesAShareOfTheSilhouette() {
        List<Sighting> seen =
                measured(TestStages.box(1, RED, 0, 0, 0, 0.8), TestStages.box(2, BLUE, 0.35, 0, 0.9, 0.7));

        assertThat(seen.get(0).occlusion()).isBetween(0.3, 0.8);
        assertThat(seen.get(1).occlusion()).isLessThan(0.02);
        assertThat(seen.get(0).depth()).isGreaterThan(seen.get(1).depth() + 0.5);
    }

    @Test
    void theShareOutsideTheImageIsTruncation() {
        Sighting box = measured(TestStages.box(1, RED, -1.85, 0, 0, 0.8)).get(0);

        assertThat(box.truncation()).isBetween(0.2, 0.9);
        assertThat(box.full().left()).isNegative();
    }

    @Test
    void extentsAreMetresInTheWorld() {
        Extent extent = measured(TestStages.box(1, RED, 0.5, 0, 0, 0.8)).get(0).extent();

        assertThat(extent.size().y()).isCloseTo(0.8, within(0.04));
        assertThat(extent.min().x()).isCloseTo(0.1, within(0.04));
        assertThat(extent.max().z()).isCloseTo(0.4, within(0.04));
    }

    @Test
    void everyPaintedColourIsNamedInDaylight() {
        for (Colour colour : Colour.values()) {
            Sighting box = measured(
                            TestStages.box(1, colour.rgb(), 0, 0, 0, 0.7),
                            TestStages.box(2, Colour.WHITE.rgb(), -1, 0, 0, 0.6),
                            TestStages.box(3, Colour.GREY.rgb(), 1, 0, 0, 0.6))
                    .get(0);

            assertThat(box.colours().name()).as(colour.label()).contains(colour);
        }
    }

    @Test
    void thingsThatRestOnEachOtherTouchAndOthersDoNot() {
        Actor table = TestStages.box(1, RED, 0, 0, 0, 0.8);
        Actor cup = TestStages.box(2, BLUE, 0.1, 0.8, 0.2, 0.25);
        Actor far = TestStages.box(3, BLUE, 0, 0, -2.5, 1.6);
        Stage stage = TestStages.of(List.of(table, cup, far));
        Contacts contacts =
                Scenery.measure(SoftwareEngine.draw(stage, 200), stage).contacts();

        assertThat(contacts.resting(2, 1)).isGreaterThan(0.9);
        assertThat(contacts.touching(1, 2)).isGreaterThan(10);
        assertThat(contacts.touching(2, 3)).isZero();
        assertThat(contacts.resting(1, 2)).isZero();
    }

    private static List<Sighting> measured(Actor... actors) {
        Stage stage = TestStages.of(List.of(actors));
        return Scenery.measure(SoftwareEngine.draw(stage, 200), stage).sightings();
    }
}
