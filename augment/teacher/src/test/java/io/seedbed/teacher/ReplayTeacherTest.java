package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTeacherTest extends TeacherContract {

    @TempDir
    Path folder;

    private List<TeacherReply> recorded = List.of();
    private String fingerprint = "";

    @BeforeEach
    void record() throws Exception {
        try (FakeProvider server = new FakeProvider((request, number) -> FakeProvider.practice(request))) {
            ChatTeacher teacher = Requests.teacher(server, 2, folder);
            recorded = teacher.generate(requests(), context(), Progress.NONE);
            fingerprint = teacher.fingerprint();
        }
    }

    @Override
    protected Teacher teacher() throws Exception {
        return ReplayTeacher.open(folder, Requests.PROMPT);
    }

    @Override
    protected List<TeacherRequest> requests() {
        return Requests.requests(5);
    }

    @Override
    protected TeacherContext context() {
        return Requests.CONTEXT;
    }

    @Test
    void itMakesTheRecordedTeachersRowsUnderItsNameForNothing() throws Exception {
        Teacher replay = teacher();
        List<TeacherReply> replies = replay.generate(requests(), context(), Progress.NONE);
        assertThat(replies)
                .extracting(TeacherReply::candidates)
                .isEqualTo(recorded.stream().map(TeacherReply::candidates).toList());
        assertThat(replies).extracting(TeacherReply::usage).containsOnly(TeacherUsage.NONE);
        assertThat(replay.name()).isEqualTo("fake");
        assertThat(replay.fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void aMissingAnswerNamesTheSeedRow() throws Exception {
        Teacher replay = teacher();
        assertThatThrownBy(() -> replay.generate(Requests.requests(6), context(), Progress.NONE))
                .isInstanceOf(StepException.class)
                .hasMessageContaining("no answer for row m5, attempt 0");
    }

    @Test
    void anEmptyFolderOrOneWithSeveralTeachersCannotBeReplayed() throws Exception {
        assertThatThrownBy(() -> ReplayTeacher.open(folder.resolve("none"), Requests.PROMPT))
                .hasMessageContaining("no recorded answers");
        TeacherConfig other = TeacherConfig.of("other", Provider.OLLAMA, URI.create("http://localhost"), "m", null);
        Call call = Call.of(requests(), context(), Requests.PROMPT, other.decoding())
                .get(0);
        Recording.in(folder)
                .keep(RecordedAnswer.of("other", other.decoding(), call, new Answer("1.", "stop", 1, 1, 1)));
        assertThatThrownBy(this::teacher)
                .hasMessageContaining("several teachers")
                .hasMessageContaining("other");
    }
}
