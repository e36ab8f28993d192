package io.seedbed.augment.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Rows;
import io.seedbed.augment.Target;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AugmentStepTest {

    private static final Dataset SEEDS = Rows.seedSet(6, "A", "B");
    private static final List<Mistake> MISTAKES =
            List.of(new Mistake("train-1", "A", -0.5), new Mistake("train-2", "B", -0.1));

    @Test
    void everyMistakeGetsItsRowsWithTheirOrigin() throws Exception {
        AugmentedRows made = run(new Scripted(request -> fresh(request, request.wanted())), 0);

        assertThat(made.rows().examples())
                .extracting(row -> row.provenance().parents().get(0))
                .containsExactly("train-1", "train-1", "train-2", "train-2");
        assertThat(made.rows().examples()).allSatisfy(row -> {
            assertThat(row.provenance().teacher()).isEqualTo("scripted");
            assertThat(row.provenance().round()).isEqualTo(3);
            assertThat(row.provenance().filters()).extracting("filter").contains("rouge-l");
        });
        assertThat(made.rejects()).isEmpty();
    }

    @Test
    void whereCopiesWereDroppedTheTeacherIsAskedForDifferentOnes() throws Exception {
        Scripted teacher = new Scripted(
                request -> request.attempt() == 0 ? List.of(copyOf(request)) : fresh(request, request.wanted()));

        AugmentedRows made = run(teacher, 0);

        assertThat(made.rows().size()).isEqualTo(4);
        assertThat(made.rejects()).extracting(Reject::reason).containsExactly("duplicate", "duplicate");
        assertThat(teacher.requests).extracting(TeacherRequest::attempt).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aTeacherThatOnlyCopiesIsAskedNoMoreThanTheAttempts() throws Exception {
        Scripted teacher = new Scripted(request -> List.of(copyOf(request)));

        AugmentedRows made = run(teacher, 0);

        assertThat(made.rows().isEmpty()).isTrue();
        assertThat(teacher.requests).hasSize(MISTAKES.size() * 3);
    }

    @Test
    void laterAttemptsSayWhatIsKeptAlreadyAndWantOnlyTheRest() throws Exception {
        Scripted teacher = new Scripted(request -> fresh(request, 1));

        run(teacher, 0);

        TeacherRequest second = teacher.requests.get(2);
        assertThat(second.wanted()).isEqualTo(1);
        assertThat(second.alreadyKept()).hasSize(1);
        assertThat(second.seed()).isNotEqualTo(teacher.requests.get(0).seed());
    }

    @Test
    void theBudgetIsNeverOverrunAndSurplusIsKeptAsRejects() throws Exception {
        AugmentedRows made = run(new Scripted(request -> fresh(request, 5)), 3);

        assertThat(made.rows().size()).isEqualTo(3);
        assertThat(made.rejects())
                .extracting(Reject::reason)
                .containsOnly("surplus")
                .hasSize(7);
    }

    @Test
    void aRowOfTheTestSetIsNeverTaken() throws Exception {
        Dataset test = Dataset.of(List.of(Rows.labelled("test-1", "Brand new train-1 0 0!", "B")));

        AugmentedRows made = new AugmentStep(
                        Configs.of(1, ErrorSignal.ALL), new Scripted(request -> fresh(request, request.wanted())))
                .run(context(), MISTAKES, test, 0, Progress.NONE);

        assertThat(made.rejects()).extracting(Reject::reason).containsExactly("test-leak");
    }

    @Test
    void rowsOfEarlierRoundsCountAsKnown() throws Exception {
        Dataset grown = SEEDS.plus(Dataset.of(List.of(Rows.child("r1-1", "brand new train-1 0 0", "B", "train-1"))));
        TeacherContext context = new TeacherContext(3, grown, LabelSet.named(List.of("A", "B")), NO_STUDENT);

        AugmentedRows made = new AugmentStep(
                        Configs.of(1, ErrorSignal.ALL), new Scripted(request -> fresh(request, request.wanted())))
                .run(context, MISTAKES, Dataset.empty(), 0, Progress.NONE);

        assertThat(made.rejects()).extracting(Reject::reason).containsExactly("duplicate");
    }

    private static final TeacherContext.StudentView NO_STUDENT = rows -> Predictions.of(List.of());

    private static TeacherContext context() {
        return new TeacherContext(3, SEEDS, LabelSet.named(List.of("A", "B")), NO_STUDENT);
    }

    private static AugmentedRows run(Teacher teacher, int rowsLeft) throws Exception {
        return new AugmentStep(Configs.of(1, ErrorSignal.ALL), teacher)
                .run(context(), MISTAKES, Dataset.empty(), rowsLeft, Progress.NONE);
    }

    private static List<Candidate> fresh(TeacherRequest request, int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            candidates.add(
                    candidate(request, "brand new " + request.mistake().id() + " " + request.attempt() + " " + i));
        }
        return candidates;
    }

    private static Candidate copyOf(TeacherRequest request) {
        return candidate(request, request.mistake().text());
    }

    private static Candidate candidate(TeacherRequest request, String text) {
        return new Candidate(
                Map.of(Example.TEXT, text),
                new Target.Label(request.mistake().target().text()),
                List.of(request.mistake().id()),
                "scripted",
                "",
                "",
                request.seed(),
                List.of());
    }

    /** Answers by a script and remembers what it was asked. */
    private static final class Scripted implements Teacher {
        private final Function<TeacherRequest, List<Candidate>> script;
        private final List<TeacherRequest> requests = new ArrayList<>();

        Scripted(Function<TeacherRequest, List<Candidate>> script) {
            this.script = script;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public String fingerprint() {
            return "scripted";
        }

        @Override
        public List<TeacherReply> generate(List<TeacherRequest> asked, TeacherContext context, Progress progress) {
            requests.addAll(asked);
            return asked.stream()
                    .map(request -> new TeacherReply(script.apply(request), List.of(), TeacherUsage.NONE))
                    .toList();
        }
    }
}
