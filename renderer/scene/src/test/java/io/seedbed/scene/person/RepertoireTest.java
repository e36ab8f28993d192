package io.seedbed.scene.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.scene.spec.Pose;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RepertoireTest {

    @Test
    void thereAreManyActionsWithNamesOfTheirOwn() {
        assertThat(Repertoire.actions()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Repertoire.actions().stream().map(Action::name)).doesNotHaveDuplicates();
        assertThat(Repertoire.actions().stream().map(Action::phrase)).doesNotHaveDuplicates();
    }

    @Test
    void phrasesNameTheTarget() {
        assertThat(Repertoire.get("sitting").phrase("the chair")).isEqualTo("is sitting on the chair");
        assertThat(Repertoire.get("kicking").phrase("the ball")).isEqualTo("is kicking the ball");
        assertThat(Repertoire.get("walking").phrase()).isEqualTo("is walking");
        assertThat(Repertoire.actions()).allSatisfy(action -> {
            assertThat(action.phrase()).startsWith("is ").doesNotContain("%");
            assertThat(action.phrase("the thing").contains("the thing")).isEqualTo(action.hasTarget());
        });
    }

    @Test
    void unknownActionsAreRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> Repertoire.get("flying"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("flying")
                .hasMessageContaining("walking");
    }

    @Test
    void facingsAreDrawnWithinTheirBounds() {
        SplittableRandom random = new SplittableRandom(1);
        for (Action action : Repertoire.actions()) {
            double angle = Math.abs(action.facing().pick(random));
            assertThat(angle).isBetween(action.facing().least(), action.facing().most());
        }
    }

    @Test
    void personAndTargetMeetFromEitherSide() {
        Meeting meeting = new Meeting(new Pose(0.3, 0, 1.2, 0.7, 0, 1));
        Pose person = Pose.on(2, -1, 1.1);

        Pose back = meeting.personFor(meeting.targetFor(person));

        assertThat(back.x()).isCloseTo(person.x(), within(1e-9));
        assertThat(back.z()).isCloseTo(person.z(), within(1e-9));
        assertThat(back.yaw()).isCloseTo(person.yaw(), within(1e-9));
    }
}
