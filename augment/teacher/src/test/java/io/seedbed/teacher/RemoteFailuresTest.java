package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.TeacherReply;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RemoteFailuresTest {

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

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503, 408})
    void aPassingFailureIsTriedAgainWithGrowingPauses(int status) throws Exception {
        server.behave((request, number) ->
                number <= 3 ? FakeProvider.error(status, "later") : FakeProvider.practice(request));
        List<Duration> pauses = new ArrayList<>();
        ChatTeacher teacher = ChatTeacher.open(
                Requests.config(server, 1),
                Requests.ENVIRONMENT,
                Requests.PROMPT,
                Recording.in(folder),
                TeacherBudget.UNLIMITED,
                pauses::add);
        List<TeacherReply> replies = generate(teacher, 1);
        assertThat(replies.get(0).candidates()).hasSize(1);
        assertThat(replies.get(0).usage().calls()).isEqualTo(4);
        assertThat(server.hits()).isEqualTo(4);
        assertThat(pauses).hasSize(3);
        for (int retry = 0; retry < 3; retry++) {
            assertThat(pauses.get(retry).toMillis()).isBetween(250L << retry, 500L << retry);
        }
    }

    @Test
    void aFailureThatStaysIsAResourceAndNamesTheRow() {
        server.behave((request, number) -> FakeProvider.error(429, "no quota"));
        StepException failure = failure(Requests.config(server, 1));
        assertThat(failure.kind()).isEqualTo(Kind.RESOURCES);
        assertThat(failure).hasMessageContaining("failed 4 times for row m0").hasMessageContaining("HTTP 429");
        assertThat(server.hits()).isEqualTo(4);
    }

    @Test
    void aServerThatIsNotThereIsAResource() {
        URI nowhere = server.url("/v1");
        server.close();
        StepException failure = failure(Requests.config(Provider.OPENAI, nowhere, 1, 1));
        assertThat(failure.kind()).isEqualTo(Kind.RESOURCES);
        assertThat(failure).hasMessageContaining("failed 2 times").hasMessageContaining("ConnectException");
    }

    @Test
    void anAnswerThatTakesTooLongIsTriedAgain() throws Exception {
        server.behave((request, number) -> {
            if (number == 1) {
                Thread.sleep(3_000);
            }
            return FakeProvider.practice(request);
        });
        TeacherConfig hasty = new TeacherConfig(
                "hasty",
                Provider.OPENAI,
                server.url("/v1"),
                "m",
                "TEST_KEY",
                1,
                null,
                10,
                Duration.ofMillis(700),
                1,
                1,
                0,
                0);
        assertThat(generate(Requests.teacher(hasty, folder, TeacherBudget.UNLIMITED), 1)
                        .get(0)
                        .candidates())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void aWrongKeyOrModelIsTheUsersToMendAndNamesTheVariable(int status) {
        server.behave((request, number) -> FakeProvider.error(status, "bad key " + Requests.KEY));
        StepException failure = failure(Requests.config(server, 1));
        assertThat(failure.kind()).isEqualTo(Kind.USER);
        assertThat(failure)
                .hasMessageContaining("teacher fake")
                .hasMessageContaining("HTTP " + status)
                .hasMessageContaining("environment variable TEST_KEY")
                .hasMessageContaining("bad key ***");
        assertThat(server.hits()).isEqualTo(1);
    }

    @Test
    void aVariableThatIsNotSetIsNamedBeforeAnythingIsSent() {
        StepException failure = catchThrowableOfType(
                StepException.class,
                () -> ChatTeacher.open(
                        Requests.config(server, 1),
                        Map.of(),
                        Requests.PROMPT,
                        Recording.in(folder),
                        TeacherBudget.UNLIMITED));
        assertThat(failure.kind()).isEqualTo(Kind.USER);
        assertThat(failure).hasMessageContaining("TEST_KEY is not set");
        assertThat(server.hits()).isZero();
    }

    @Test
    void aRefusedRequestIsARejectAndTheOthersGoOn() throws Exception {
        server.behave((request, number) -> request.mistake().contains("1")
                ? FakeProvider.error(400, "too long for the model")
                : FakeProvider.practice(request));
        List<TeacherReply> replies = generate(Requests.teacher(server, 2, folder), 3);
        assertThat(replies).extracting(reply -> reply.candidates().size()).containsExactly(1, 0, 1);
        assertThat(replies.get(1).rejects().get(0).reason()).isEqualTo("refused");
        assertThat(replies.get(1).rejects().get(0).detail()).contains("HTTP 400", "too long for the model");
    }

    @Test
    void anAnswerOutsideTheProtocolIsARejectUnlessThereIsNoOtherKind() throws Exception {
        server.behave((request, number) -> request.mistake().contains("1")
                ? new FakeProvider.Response(200, "<html>")
                : FakeProvider.practice(request));
        List<TeacherReply> replies = generate(Requests.teacher(server, 1, folder), 2);
        assertThat(replies.get(1).rejects().get(0).reason()).isEqualTo("unreadable");
        server.behave((request, number) -> new FakeProvider.Response(200, "{\"choices\":[]}"));
        StepException failure = failure(Requests.config(server, 1));
        assertThat(failure.kind()).isEqualTo(Kind.USER);
        assertThat(failure).hasMessageContaining("answered none of its requests");
    }

    @Test
    void noFurtherCallIsSentAfterAFailure() {
        server.behave((request, number) -> FakeProvider.error(401, "no"));
        StepException failure = catchThrowableOfType(
                StepException.class, () -> generate(Requests.teacher(server, 2, folder.resolve("x")), 50));
        assertThat(failure.kind()).isEqualTo(Kind.USER);
        assertThat(server.hits()).isLessThanOrEqualTo(2);
    }

    @Test
    void theKeyIsInNoRecordingErrorDigestOrText() throws Exception {
        generate(Requests.teacher(server, 1, folder), 2);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain(Requests.KEY);
            }
        }
        server.behave((request, number) -> FakeProvider.error(500, "key was " + Requests.KEY));
        StringWriter trace = new StringWriter();
        failure(Requests.config(server, 1)).printStackTrace(new PrintWriter(trace, true));
        assertThat(trace.toString()).contains("***").doesNotContain(Requests.KEY);
        TeacherConfig config = Requests.config(server, 1);
        assertThat(ApiKey.of(config, Requests.ENVIRONMENT)).hasToString("***");
        String one = ChatTeacher.open(
                        config, Map.of("TEST_KEY", "a"), Requests.PROMPT, Recording.in(folder), TeacherBudget.UNLIMITED)
                .fingerprint();
        assertThat(Requests.teacher(server, 1, folder).fingerprint()).isEqualTo(one);
    }

    private StepException failure(TeacherConfig config) {
        return catchThrowableOfType(
                StepException.class,
                () -> generate(Requests.teacher(config, folder.resolve("failed"), TeacherBudget.UNLIMITED), 1));
    }

    private static List<TeacherReply> generate(ChatTeacher teacher, int count) throws Exception {
        return teacher.generate(Requests.requests(count), Requests.CONTEXT, Progress.NONE);
    }
}
