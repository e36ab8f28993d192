package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {

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

    @Test
    void aJobThatStartsAgainPaysForNothingTwiceAndGetsTheSameReplies() throws Exception {
        List<TeacherReply> first = generate(Requests.teacher(server, 4, folder), 6);
        assertThat(server.hits()).isEqualTo(6);
        server.behave((request, number) -> FakeProvider.openAi("something else", "stop", 1, 1));
        ChatTeacher again = Requests.teacher(server, 4, folder);
        assertThat(generate(again, 6)).isEqualTo(first);
        assertThat(server.hits()).isEqualTo(6);
        assertThat(again.paid()).isEqualTo(TeacherUsage.NONE);
        assertThat(generate(again, 7)).hasSize(7);
        assertThat(server.hits()).isEqualTo(7);
    }

    @Test
    void whatWasAnsweredBeforeAFailureIsKept() throws Exception {
        server.behave(
                (request, number) -> number <= 3 ? FakeProvider.practice(request) : FakeProvider.error(401, "no"));
        ChatTeacher teacher = Requests.teacher(server, 1, folder);
        assertThatThrownBy(() -> generate(teacher, 6)).isInstanceOf(StepException.class);
        assertThat(files()).hasSize(3);
        server.behave((request, number) -> FakeProvider.practice(request));
        int before = server.hits();
        assertThat(generate(teacher, 6)).allMatch(reply -> reply.candidates().size() == 1);
        assertThat(server.hits() - before).isEqualTo(3);
    }

    @Test
    void oneAndEightThreadsGiveTheSameRepliesFromTheSameRecordings() throws Exception {
        List<TeacherReply> paid = generate(Requests.teacher(server, 8, folder), 20);
        assertThat(generate(Requests.teacher(server, 1, folder), 20)).isEqualTo(paid);
        assertThat(generate(Requests.teacher(server, 8, folder), 20)).isEqualTo(paid);
        assertThat(server.hits()).isEqualTo(20);
    }

    @Test
    void aFileHoldsRequestAnswerAndUsageUnderTheRequestsDigest() throws Exception {
        generate(Requests.teacher(server, 1, folder), 1);
        Path file = files().get(0);
        assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.json");
        JsonNode json = FakeProvider.JSON.readTree(file.toFile());
        assertThat(json.at("/teacher").asText()).isEqualTo("fake");
        assertThat(json.at("/row").asText()).isEqualTo("m0");
        assertThat(json.at("/decoding/model").asText()).isEqualTo("fake-model");
        assertThat(json.at("/decoding/temperature").asDouble()).isEqualTo(0.7);
        assertThat(json.at("/messages/0/role").asText()).isEqualTo("system");
        assertThat(json.at("/answer/text").asText()).startsWith("1. Text: practice");
        assertThat(json.at("/answer/finish").asText()).isEqualTo("stop");
        assertThat(json.at("/answer/inputTokens").asLong()).isEqualTo(100);
        assertThat(json.at("/answer/outputTokens").asLong()).isEqualTo(20);
    }

    @Test
    void anotherModelSettingSeedOrAttemptIsAnotherRequest() throws Exception {
        Decoding decoding = new Decoding("openai", "m", 1.0, null, 100);
        Call call = Call.of(Requests.requests(1), Requests.CONTEXT, Requests.PROMPT, decoding)
                .get(0);
        assertThat(List.of(
                        decoding.requestDigest(call.prompt(), 1, 0),
                        decoding.requestDigest(call.prompt(), 2, 0),
                        decoding.requestDigest(call.prompt(), 1, 1),
                        new Decoding("openai", "n", 1.0, null, 100).requestDigest(call.prompt(), 1, 0),
                        new Decoding("openai", "m", 0.9, null, 100).requestDigest(call.prompt(), 1, 0),
                        new Decoding("openai", "m", 1.0, 1.0, 100).requestDigest(call.prompt(), 1, 0),
                        new Decoding("openai", "m", 1.0, null, 101).requestDigest(call.prompt(), 1, 0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aSpoiledFileIsNamedAndNotPassedOver() throws Exception {
        generate(Requests.teacher(server, 1, folder), 1);
        Path file = files().get(0);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertThatThrownBy(() -> generate(Requests.teacher(server, 1, folder), 1))
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining("delete the file");
        Files.writeString(file, whole.replace("how many 0", "how many 9"));
        assertThatThrownBy(() -> generate(Requests.teacher(server, 1, folder), 1))
                .hasMessageContaining("not the digest of its request");
    }

    private static List<TeacherReply> generate(ChatTeacher teacher, int count) throws Exception {
        return teacher.generate(Requests.requests(count), Requests.CONTEXT, Progress.NONE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
