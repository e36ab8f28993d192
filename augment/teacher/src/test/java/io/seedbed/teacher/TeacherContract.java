package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Teacher} promises. Needs the core's API alone; an adapter's test extends it. */
abstract class TeacherContract {

    /** A teacher that can answer all of {@link #requests()}, each with a row or more. */
    protected abstract Teacher teacher() throws Exception;

    /** Two or more requests for different mistakes. */
    protected abstract List<TeacherRequest> requests();

    /** The context that the requests are made in. */
    protected abstract TeacherContext context();

    @Test
    void theIthReplyBelongsToTheIthRequest() throws Exception {
        List<TeacherRequest> requests = requests();
        List<TeacherReply> replies = teacher().generate(requests, context(), Progress.NONE);
        assertThat(requests).hasSizeGreaterThan(1);
        assertThat(replies).hasSameSizeAs(requests);
        for (int i = 0; i < requests.size(); i++) {
            TeacherRequest request = requests.get(i);
            assertThat(replies.get(i).candidates()).isNotEmpty().allSatisfy(candidate -> {
                assertThat(candidate.parents().get(0))
                        .isEqualTo(request.mistake().id());
                assertThat(candidate.target()).isEqualTo(request.mistake().target());
                assertThat(candidate.fields().keySet())
                        .isEqualTo(request.mistake().fields().keySet());
                assertThat(candidate.method()).isNotBlank();
            });
        }
    }

    @Test
    void theSameRequestsGiveTheSameRepliesInAnyOrder() throws Exception {
        Teacher teacher = teacher();
        List<TeacherReply> first = teacher.generate(requests(), context(), Progress.NONE);
        assertThat(teacher.generate(requests(), context(), Progress.NONE)).isEqualTo(first);
        List<TeacherRequest> reversed = new ArrayList<>(requests());
        Collections.reverse(reversed);
        List<TeacherReply> backwards = new ArrayList<>(teacher.generate(reversed, context(), Progress.NONE));
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(first);
    }

    @Test
    void aRequestThatIsMadeTwiceIsAnsweredTwice() throws Exception {
        TeacherRequest request = requests().get(0);
        List<TeacherReply> replies = teacher().generate(List.of(request, request), context(), Progress.NONE);
        assertThat(replies.get(0).candidates()).isNotEmpty();
        List<Candidate> again = replies.get(1).candidates();
        assertThat(again).isEqualTo(replies.get(0).candidates());
    }

    @Test
    void noRequestsGiveNoReplies() throws Exception {
        assertThat(teacher().generate(List.of(), context(), Progress.NONE)).isEmpty();
    }

    @Test
    void anInterruptedCallerIsHeard() throws Exception {
        Teacher teacher = teacher();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> teacher.generate(requests(), context(), Progress.NONE))
                    .isInstanceOf(InterruptedException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void itsNameAndFingerprintStayTheSame() throws Exception {
        assertThat(teacher().name()).isNotBlank().isEqualTo(teacher().name());
        assertThat(teacher().fingerprint()).isNotBlank().isEqualTo(teacher().fingerprint());
    }
}
