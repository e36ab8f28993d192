package io.seedbed.augment.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Reject;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfflineTeacherTest {

    private static final Example A = Toy.seed("s1", "ask alice", "A");
    private static final Example B = Toy.seed("s2", "bake bread", "B");

    /** p1–p4 are A to both, p5 is B to both, p6 is A to the student and B to the descriptions, p7 the other way round. */
    private static final Dataset POOL = Toy.pool(
            "am an ant",
            "all are at ease b",
            "and any arm b",
            "arms above b c",
            "big blue boat a",
            "act by being bold",
            "bad apes are all around");

    private final Toy.Student student = new Toy.Student();
    private final TeacherContext context = Toy.context(student, A, B);

    @Test
    void rowsThatStudentAndDescriptionsAgreeOnAreTakenTheBestFirst() throws Exception {
        TeacherReply reply = ask(teacher(Map.of()), request(A, 9, 0)).get(0);

        assertThat(reply.candidates()).extracting(OfflineTeacherTest::poolRow).containsExactly("p1", "p2", "p3", "p4");
        Candidate best = reply.candidates().get(0);
        assertThat(best.parents()).containsExactly("s1", "p1");
        assertThat(best.target()).isEqualTo(A.target());
        assertThat(best.method()).isEqualTo("co-label");
        assertThat(best.scores())
                .extracting(FilterScore::filter)
                .containsExactly("description", "student", "similarity");
        assertThat(best.scores().get(1).score()).isEqualTo(0.8);
        assertThat(best.scores().get(2).score()).isEqualTo(1.0);
    }

    @Test
    void nearRowsWithoutAgreementAreRejectsThatSayWhoSaidWhat() throws Exception {
        TeacherReply reply =
                ask(teacher(Map.of("rejects", "1")), request(A, 9, 0)).get(0);

        assertThat(reply.rejects()).hasSize(1);
        Reject reject = reply.rejects().get(0);
        assertThat(reject.reason()).isEqualTo("no-agreement");
        assertThat(reject.text()).isEqualTo("bad apes are all around");
        assertThat(reject.detail()).contains("the student says B", "the descriptions say A", "p7");
    }

    @Test
    void combinedAgreementTakesARowThatTheStudentGetsWrong() throws Exception {
        TeacherReply reply =
                ask(teacher(Map.of("agreement", "combined")), request(A, 9, 0)).get(0);

        assertThat(reply.candidates()).extracting(OfflineTeacherTest::poolRow).contains("p7");
    }

    @Test
    void aConfidenceAskedForLeavesDoubtfulRowsOut() throws Exception {
        List<Candidate> candidates = ask(teacher(Map.of("confidence", "0.995")), request(A, 9, 0))
                .get(0)
                .candidates();

        assertThat(candidates)
                .extracting(OfflineTeacherTest::poolRow)
                .contains("p1")
                .doesNotContain("p4");
    }

    @Test
    void twoMistakesOfOneLabelShareTheRowsInTurn() throws Exception {
        Example other = Toy.seed("s3", "any apple", "A");

        List<TeacherReply> replies = ask(teacher(Map.of()), request(A, 2, 0), request(other, 2, 0), request(B, 2, 0));

        assertThat(replies.get(0).candidates())
                .extracting(OfflineTeacherTest::poolRow)
                .containsExactly("p1", "p3");
        assertThat(replies.get(1).candidates())
                .extracting(OfflineTeacherTest::poolRow)
                .containsExactly("p2", "p4");
        assertThat(replies.get(2).candidates())
                .extracting(OfflineTeacherTest::poolRow)
                .containsExactly("p5");
    }

    @Test
    void aLabelGetsNoMoreThanItsShareNotEvenInALaterAttempt() throws Exception {
        OfflineTeacher teacher = teacher(Map.of("balance", "1"));
        Example other = Toy.seed("s3", "any apple", "A");

        List<TeacherReply> first = ask(teacher, request(A, 3, 0), request(other, 2, 0), request(B, 1, 0));
        List<TeacherReply> second = ask(teacher, keeping(A, first.get(0)), keeping(other, first.get(1)));

        // 6 rows wanted and 3 labels: 2 rows each.
        assertThat(first).extracting(reply -> reply.candidates().size()).containsExactly(1, 1, 1);
        assertThat(second).extracting(reply -> reply.candidates().size()).containsExactly(0, 0);
    }

    @Test
    void theStudentRunsOnceAndALaterAttemptCostsNothingAndRepeatsNothing() throws Exception {
        OfflineTeacher teacher = teacher(Map.of());

        List<TeacherReply> first = ask(teacher, request(A, 2, 0), request(B, 2, 0));
        List<TeacherReply> second = ask(teacher, request(A, 2, 1));

        assertThat(student.calls).isEqualTo(1);
        assertThat(student.rows).isEqualTo(POOL.size());
        assertThat(first.get(0).candidates())
                .extracting(OfflineTeacherTest::poolRow)
                .containsExactly("p1", "p2");
        assertThat(second.get(0).candidates())
                .extracting(OfflineTeacherTest::poolRow)
                .containsExactly("p3", "p4");
        assertThat(second.get(0).rejects()).isEmpty();
    }

    @Test
    void askingTheSameAgainGivesTheSameReplies() throws Exception {
        OfflineTeacher teacher = teacher(Map.of());
        List<TeacherReply> first = ask(teacher, request(A, 2, 0), request(B, 2, 0));
        List<TeacherReply> second = ask(teacher, request(A, 2, 1));

        assertThat(ask(teacher, request(A, 2, 0), request(B, 2, 0))).isEqualTo(first);
        assertThat(ask(teacher, request(A, 2, 1))).isEqualTo(second);
        assertThat(ask(teacher(Map.of()), request(A, 2, 0), request(B, 2, 0))).isEqualTo(first);
    }

    @Test
    void rowsThatTheTrainingSetHasAreNotOfferedAgain() throws Exception {
        Example grown = new Candidate(
                        Map.of("text", "am an ant"), A.target(), List.of("s1", "p1"), "co-label", "", "", 1, List.of())
                .toExample("r1-00001", 1, "offline", List.of());
        Example sameText = Toy.seed("s4", "All are at ease B.", "A");

        List<Candidate> candidates = teacher(Map.of())
                .generate(List.of(request(A, 9, 0)), Toy.context(student, A, B, grown, sameText), Progress.NONE)
                .get(0)
                .candidates();

        assertThat(candidates).extracting(OfflineTeacherTest::poolRow).containsExactly("p3", "p4");
    }

    @Test
    void rowsKeptBeforeARestartAreNotOfferedAgain() throws Exception {
        Example kept = new Candidate(
                        Map.of("text", "am an ant"), A.target(), List.of("s1", "p1"), "co-label", "", "", 1, List.of())
                .toExample("r1-00001", 1, "offline", List.of());

        TeacherReply reply = ask(teacher(Map.of()), new TeacherRequest(A, "B", 1, 1, List.of(kept), 5))
                .get(0);

        assertThat(reply.candidates()).extracting(OfflineTeacherTest::poolRow).containsExactly("p2");
    }

    @Test
    void withoutAPoolTheMistakeIsRewritten() throws Exception {
        OfflineTeacher teacher = Toy.teacher(Toy.pool(), Map.of());

        List<Candidate> candidates = ask(teacher, request(A, 1, 0)).get(0).candidates();

        assertThat(candidates).extracting(Candidate::method).containsExactly("eda");
        assertThat(student.calls).isZero();
    }

    @Test
    void withAPoolMissingRowsStayMissingUnlessTheFallbackIsAskedFor() throws Exception {
        assertThat(ask(teacher(Map.of()), request(B, 2, 0)).get(0).candidates())
                .extracting(Candidate::method)
                .containsExactly("co-label");
        assertThat(ask(teacher(Map.of("fallback", "eda")), request(B, 2, 0))
                        .get(0)
                        .candidates())
                .extracting(Candidate::method)
                .containsExactly("co-label", "eda");
        assertThat(ask(Toy.teacher(Toy.pool(), Map.of("fallback", "none")), request(B, 2, 0))
                        .get(0)
                        .rejects())
                .extracting(Reject::reason)
                .containsExactly("no-neighbour");
    }

    @Test
    void aTaskWithoutLabelsIsTheUsersToChange() {
        TeacherContext free = new TeacherContext(1, Dataset.empty(), LabelSet.named(List.of()), student);

        assertThatThrownBy(() -> teacher(Map.of()).generate(List.of(request(A, 1, 0)), free, Progress.NONE))
                .isInstanceOfSatisfying(
                        StepException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StepException.Kind.USER));
    }

    @Test
    void theFingerprintCoversSettingsAndPool() {
        String plain = teacher(Map.of()).fingerprint();

        assertThat(teacher(Map.of()).fingerprint()).isEqualTo(plain);
        assertThat(teacher(Map.of("targeting", "2")).fingerprint()).isNotEqualTo(plain);
        assertThat(Toy.teacher(Toy.pool("a"), Map.of()).fingerprint()).isNotEqualTo(plain);
    }

    private List<TeacherReply> ask(OfflineTeacher teacher, TeacherRequest... requests) throws Exception {
        return teacher.generate(List.of(requests), context, Progress.NONE);
    }

    private static TeacherRequest request(Example mistake, int wanted, int attempt) {
        return new TeacherRequest(mistake, "C", wanted, attempt, List.of(), 5);
    }

    private static TeacherRequest keeping(Example mistake, TeacherReply reply) {
        List<Example> kept = reply.candidates().stream()
                .map(candidate ->
                        candidate.toExample("r1-" + candidate.parents().get(1), 1, "offline", List.of()))
                .toList();
        return new TeacherRequest(mistake, "C", 1, 1, kept, 5);
    }

    private static String poolRow(Candidate candidate) {
        return candidate.parents().get(1);
    }

    private static OfflineTeacher teacher(Map<String, String> settings) {
        return Toy.teacher(POOL, settings);
    }
}
