package io.seedbed.augment.simple;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdaTeacherTest {

    private static final TeacherContext CONTEXT =
            new TeacherContext(1, Dataset.empty(), LabelSet.named(List.of("HUM")), rows -> Predictions.of(List.of()));

    private final EdaTeacher teacher = new EdaTeacher(new Eda(EdaTest.SYNONYMS, EdaSettings.DEFAULT));

    @Test
    void variantsKeepTheLabelAndNameTheirParent() {
        List<Candidate> candidates =
                answer("Who made the big film about Rome?", 5, 0).candidates();

        assertThat(candidates).hasSize(5).allSatisfy(candidate -> {
            assertThat(candidate.target()).isEqualTo(new Target.Label("HUM"));
            assertThat(candidate.parents()).containsExactly("s1");
            assertThat(candidate.method()).isEqualTo("eda");
        });
        assertThat(candidates).extracting(Candidate::text).doesNotHaveDuplicates();
    }

    @Test
    void noVariantIsTheMistakeItself() {
        assertThat(answer("who film", 20, 0).candidates())
                .extracting(Candidate::text)
                .doesNotContain("who film");
    }

    @Test
    void theSameRequestGivesTheSameReplyAndALaterAttemptAnother() {
        String text = "Who made the big film about Rome?";

        assertThat(answer(text, 5, 0)).isEqualTo(answer(text, 5, 0));
        assertThat(answer(text, 5, 0)).isNotEqualTo(answer(text, 5, 1));
    }

    @Test
    void aTextThatNoRuleChangesIsARejectRatherThanACopy() {
        TeacherReply reply = answer("hm", 3, 0);

        assertThat(reply.candidates()).isEmpty();
        assertThat(reply.rejects()).extracting(Reject::reason).containsExactly("not-rewritable");
    }

    private TeacherReply answer(String text, int wanted, int attempt) {
        Example mistake = Example.of("s1", text, new Target.Label("HUM"), Split.TRAIN, Provenance.read("seed.jsonl:1"));
        TeacherRequest request = new TeacherRequest(mistake, "LOC", wanted, attempt, List.of(), 11);
        return teacher.generate(List.of(request), CONTEXT, Progress.NONE).get(0);
    }
}
