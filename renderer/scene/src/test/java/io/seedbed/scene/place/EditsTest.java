package io.seedbed.scene.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.SceneReader;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SceneWriter;
import io.seedbed.scene.surface.Colour;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final Sampler SAMPLER = Sampler.builtIn();
    private static final Edits EDITS = new Edits(Supply.builtIn());

    @Test
    void everyChangeGivesAValidSceneThatDiffersInNothingElse() {
        SceneReader reader = new SceneReader(Supply.builtIn());
        Soundness soundness = new Soundness(Supply.builtIn());
        Set<String> changes = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            SceneSpec scene = SAMPLER.scene(Recipes.builtIn("default"), 21, i);
            for (Edit edit : EDITS.of(scene, 21, i, 12)) {
                SceneSpec after = edit.scene();
                changes.add(edit.change());
                assertThat(after).isNotEqualTo(scene);
                assertThat(reader.read(SceneWriter.line(after))).isEqualTo(after);
                assertThat(after.camera()).isEqualTo(scene.camera());
                assertThat(after.light()).isEqualTo(scene.light());
                assertThat(soundness.keeps(scene, after)).isTrue();
                assertThat(changed(scene, after)).isBetween(1, edit.change().endsWith("swapped") ? 2 : 1);
            }
        }
        assertThat(changes).hasSizeGreaterThan(9);
    }

    private static int changed(SceneSpec before, SceneSpec after) {
        int most = Math.max(before.objects().size(), after.objects().size());
        int same = (int)
                before.objects().stream().filter(after.objects()::contains).count();
        int people = (int) before.people().stream()
                .filter(person -> !after.people().contains(person))
                .count();
        return most - same + people;
    }

    @Test
    void changesDependOnTheSceneAndTheItemAlone() {
        SceneSpec scene = SAMPLER.scene(Recipes.builtIn("default"), 22, 3);
        List<Edit> edits = EDITS.of(scene, 22, 3, 4);
        EDITS.of(SAMPLER.scene(Recipes.builtIn("default"), 22, 4), 22, 4, 4);

        assertThat(new Edits(Supply.builtIn()).of(scene, 22, 3, 4)).isEqualTo(edits);
    }

    @Test
    void whatIsSoAlreadyOrUnknownIsNoChange() {
        SceneSpec scene = SAMPLER.scene(Recipes.builtIn("objects"), 23, 0);
        ObjectSpec one = scene.objects().get(0);
        SceneEdits edits = SceneEdits.builtIn();

        assertThat(edits.colour(scene, one.id(), Objects.requireNonNull(one.colour())))
                .isEmpty();
        assertThat(edits.material(scene, one.id(), Objects.requireNonNull(one.material())))
                .isEmpty();
        assertThat(edits.places(scene, one.id(), one.id())).isEmpty();
        assertThat(edits.colour(scene, "nobody", Colour.RED)).isEmpty();
        assertThat(edits.state(scene, one.id(), "melted")).isEmpty();
    }

    @Test
    void twoThingsThatChangePlacesStandWhereTheOtherStood() {
        Optional<SceneSpec> swapped = Optional.empty();
        SceneSpec scene = SAMPLER.scene(Recipes.builtIn("objects"), 24, 0);
        for (int i = 0; swapped.isEmpty(); i++) {
            scene = SAMPLER.scene(Recipes.builtIn("objects"), 24, i);
            swapped = SceneEdits.builtIn().places(scene, "o1", "o2");
        }
        List<ObjectSpec> before = scene.objects();
        List<ObjectSpec> after = swapped.orElseThrow().objects();

        assertThat(after.get(0).pose().x()).isEqualTo(before.get(1).pose().x());
        assertThat(after.get(1).pose().z()).isEqualTo(before.get(0).pose().z());
        assertThat(after.get(0).pose().yaw()).isEqualTo(before.get(0).pose().yaw());
    }
}
