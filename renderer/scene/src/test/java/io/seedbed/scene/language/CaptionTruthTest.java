package io.seedbed.scene.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.language.audit.Auditor;
import io.seedbed.scene.language.audit.Opinion;
import io.seedbed.scene.place.Recipes;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Frame;
import io.seedbed.scene.truth.SoftwareEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaptionTruthTest {

    private static final int SCENES = 12;
    private final Describer describer = Describer.builtIn();

    @Test
    void anIndependentCheckFindsNoFalseClauseAndNoTrueNegative() {
        int clauses = 0;
        int negatives = 0;
        for (int index = 0; index < SCENES; index++) {
            Shot shot = shot(index);
            Description description = describe(shot, index);
            Auditor auditor = new Auditor(shot.frame(), shot.stage().camera(), labels(shot.spec()));
            for (Clause clause : said(description)) {
                assertThat(auditor.opinion(clause)).as("%s: %s", index, clause).isNotEqualTo(Opinion.FAILS);
                clauses++;
            }
            for (List<Negative> all : description.negatives()) {
                for (Negative negative : all) {
                    assertThat(auditor.isTrueAfterAll(negative))
                            .as("%s: %s", index, negative)
                            .isFalse();
                    negatives++;
                }
            }
        }
        assertThat(clauses).isGreaterThan(100);
        assertThat(negatives).isGreaterThan(100);
    }

    @Test
    void theSameSeedAndIndexGiveTheSameWordsAfterAnyHistory() {
        Shot shot = shot(3);
        Description first = describe(shot, 3);
        describe(shot(4), 4);

        Description again = describe(shot, 3);

        assertThat(again.captions()).isEqualTo(first.captions());
        assertThat(again.negatives()).isEqualTo(first.negatives());
        assertThat(again.questions()).isEqualTo(first.questions());
    }

    @Test
    void noNegativeReadsLikeItsCaptionAndAsManyQuestionsAreAnsweredNoAsYes() {
        Description description = describe(shot(1), 1);

        for (int i = 0; i < description.captions().size(); i++) {
            String text = description.captions().get(i).text();
            assertThat(description.negatives().get(i))
                    .noneMatch(negative -> negative.text().equals(text));
        }
        long yes = description.questions().stream()
                .filter(question -> question.answer().equals("yes"))
                .count();
        long no = description.questions().stream()
                .filter(question -> question.answer().equals("no"))
                .count();
        assertThat(yes).isEqualTo(no).isPositive();
    }

    private Description describe(Shot shot, long index) {
        return describer.describe(shot.spec(), shot.stage(), shot.frame(), 5, index);
    }

    private static Shot shot(long index) {
        SceneSpec spec = Sampler.builtIn().scene(Recipes.builtIn("default"), 5, index);
        Stage stage = Stages.builtIn().of(spec);
        Frame frame = SoftwareEngine.draw(stage, 160);
        return new Shot(spec, stage, frame);
    }

    private static List<Clause> said(Description description) {
        List<Clause> all = new ArrayList<>(description.findings().kept());
        description.captions().forEach(caption -> all.addAll(caption.clauses()));
        description.regions().forEach(region -> all.addAll(region.clauses()));
        return all;
    }

    private static Map<Integer, String> labels(SceneSpec spec) {
        Map<Integer, String> labels = new TreeMap<>();
        spec.objects().forEach(object -> labels.put(labels.size() + 1, object.category()));
        spec.people().forEach(person -> labels.put(labels.size() + 1, "human"));
        return labels;
    }
}
