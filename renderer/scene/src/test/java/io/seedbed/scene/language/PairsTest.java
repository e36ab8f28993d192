package io.seedbed.scene.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.language.audit.Auditor;
import io.seedbed.scene.language.audit.Opinion;
import io.seedbed.scene.place.Edit;
import io.seedbed.scene.place.Edits;
import io.seedbed.scene.place.Recipes;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.place.Supply;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.SoftwareEngine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void eachCaptionIsTrueOfItsOwnPictureAndTheOtherIsNot() {
        int found = 0;
        int sameWords = 0;
        for (int index = 0; index < 8; index++) {
            SceneSpec scene = Sampler.builtIn().scene(Recipes.builtIn("objects"), 51, index);
            Shot first = shot(scene);
            for (Edit edit : new Edits(Supply.builtIn()).of(scene, 51, index, 3)) {
                Shot second = shot(edit.scene());
                List<Pair> pairs = Describer.builtIn().pairs(first, second, 51, index);
                for (Pair pair : pairs) {
                    found++;
                    sameWords += pair.isSameWords() ? 1 : 0;
                    assertThat(pair.first()).isNotEqualTo(pair.second());
                    assertThat(sorted(pair.first()).equals(sorted(pair.second())))
                            .isEqualTo(pair.isSameWords());
                    pair.firstClauses().forEach(clause -> isTrue(clause, first));
                    assertThat(Describer.builtIn().pairs(first, first, 51, index))
                            .isEmpty();
                }
            }
        }
        assertThat(found).isGreaterThan(10);
        assertThat(sameWords).isPositive();
    }

    private static void isTrue(Clause clause, Shot shot) {
        Map<Integer, String> labels = new TreeMap<>();
        shot.spec().objects().forEach(object -> labels.put(labels.size() + 1, object.category()));
        assertThat(new Auditor(shot.frame(), shot.stage().camera(), labels).opinion(clause))
                .as("%s", clause)
                .isNotEqualTo(Opinion.FAILS);
    }

    private static Shot shot(SceneSpec scene) {
        Stage stage = Stages.builtIn().of(scene);
        return new Shot(scene, stage, SoftwareEngine.draw(stage, 128));
    }

    private static List<String> sorted(String text) {
        return Arrays.stream(text.replaceAll("\\ban\\b", "a").split(" ", -1))
                .sorted()
                .toList();
    }
}
