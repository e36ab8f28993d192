package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Progress;
import io.seedbed.augment.Reject;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChatTeacherTest extends TeacherContract {

    @TempDir
    Path folder;

    private FakeProvider server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeProvider((request, number) -> FakeProvider.practice(request));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected Teacher teacher() throws Exception {
        return Requests.teacher(server, 2, folder);
    }

    @Override
    protected List<TeacherRequest> requests() {
        return Requests.requests(4);
    }

    @Override
    protected TeacherContext context() {
        return Requests.CONTEXT;
    }

    @Test
    void anAnswerBecomesRowsWithTheirProvenanceAndUsage() throws Exception {
        TeacherReply reply = generate(teacher(), 1).get(0);
        assertThat(reply.candidates()).hasSize(1);
        assertThat(reply.candidates().get(0).text()).isEqualTo("practice how many 0 ?");
        assertThat(reply.candidates().get(0).model()).isEqualTo("fake-model");
        assertThat(reply.candidates().get(0).promptDigest()).startsWith("sha256:");
        assertThat(reply.candidates().get(0).seed()).isEqualTo(40);
        assertThat(reply.usage()).isEqualTo(new TeacherUsage(1, 100, 20, (100 * 1.0 + 20 * 10.0) / 1e6));
    }

    @Test
    void repliesComeInTheRequestsOrderThoughTheFirstAnswerComesLast() throws Exception {
        CountDownLatch others = new CountDownLatch(7);
        server.behave((request, number) -> {
            if (request.mistake().equals("how many 0 ?")) {
                others.await();
            } else {
                others.countDown();
            }
            return FakeProvider.practice(request);
        });
        List<TeacherReply> replies = generate(Requests.teacher(server, 8, folder), 8);
        for (int i = 0; i < 8; i++) {
            assertThat(replies.get(i).candidates().get(0).text()).isEqualTo("practice how many " + i + " ?");
        }
    }

    @Test
    void neverMoreCallsAreUnderWayThanAllowed() throws Exception {
        server.behave((request, number) -> {
            Thread.sleep(20);
            return FakeProvider.practice(request);
        });
        generate(Requests.teacher(server, 3, folder), 12);
        assertThat(server.mostUnderWay()).isBetween(2, 3);
    }

    @Test
    void whatDoesNotParseIsARejectWithItsReasonAndText() throws Exception {
        server.behave((request, number) -> FakeProvider.openAi(
                "1. Text: one\nLabel: LOC\n2. Text: two\nLabel: NUM\n3. Text: thr", "length", 10, 500));
        TeacherReply cut = generate(teacher(), 1).get(0);
        assertThat(cut.candidates()).hasSize(1);
        assertThat(cut.rejects()).extracting(Reject::reason).containsExactlyInAnyOrder("wrong-label", "truncated");
        server.behave((request, number) -> FakeProvider.openAi("No.", "stop", 10, 2));
        TeacherReply talk =
                generate(Requests.teacher(server, 1, folder.resolve("talk")), 1).get(0);
        assertThat(talk.candidates()).isEmpty();
        assertThat(talk.rejects()).extracting(Reject::reason).containsExactly("unparsed");
        assertThat(talk.rejects().get(0).text()).isEqualTo("No.");
    }

    @Test
    void alikeRequestsAreSentAndPaidOnce() throws Exception {
        TeacherRequest request = requests().get(0);
        ChatTeacher teacher = Requests.teacher(server, 4, folder);
        List<TeacherReply> replies = teacher.generate(List.of(request, request), context(), Progress.NONE);
        assertThat(server.hits()).isEqualTo(1);
        assertThat(replies.get(1).usage()).isEqualTo(TeacherUsage.NONE);
        assertThat(teacher.paid()).isEqualTo(replies.get(0).usage());
    }

    @Test
    void anInterruptionEndsCallsThatAreUnderWayAndLeavesNoThread() throws Exception {
        CountDownLatch arrived = new CountDownLatch(2);
        server.behave((request, number) -> {
            arrived.countDown();
            new CountDownLatch(1).await();
            return FakeProvider.practice(request);
        });
        Teacher teacher = teacher();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                generate(teacher, 6);
            } catch (Exception e) {
                thrown.set(e);
            }
        });
        caller.start();
        arrived.await();
        caller.interrupt();
        caller.join(10_000);
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        assertThat(server.hits()).isEqualTo(2);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("teacher-fake")) {
                thread.join(5_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void progressCountsUpToTheNumberOfRequests() throws Exception {
        List<Long> heard = new ArrayList<>();
        Progress progress = (stage, done, total) -> {
            synchronized (heard) {
                heard.add(done);
                assertThat(stage).contains("round 1", "fake");
                assertThat(total).isEqualTo(4);
            }
        };
        teacher().generate(requests(), context(), progress);
        assertThat(heard).contains(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void aRowOfAnotherTaskIsTheUsersToMend() {
        TeacherRequest stray = new TeacherRequest(Requests.row("x9", "?", "COLOUR"), "LOC", 1, 0, List.of(), 1L);
        assertThatThrownBy(() -> teacher().generate(List.of(stray), context(), Progress.NONE))
                .isInstanceOfSatisfying(
                        StepException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessageContaining("x9");
    }

    private List<TeacherReply> generate(Teacher teacher, int count) throws Exception {
        return teacher.generate(Requests.requests(count), context(), Progress.NONE);
    }
}
