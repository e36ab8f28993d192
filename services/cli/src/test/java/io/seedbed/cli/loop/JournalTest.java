package io.seedbed.cli.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Digest;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.loop.LoopEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final List<LoopEvent> EVENTS = List.of(
            new LoopEvent.Submitted(ref("dataset", 60)),
            new LoopEvent.Finetuned(0, ref("training", 1)),
            new LoopEvent.Evaluated(0, 0.1 + 0.2, Double.NaN, ref("mistakes", 3)),
            new LoopEvent.Augmented(1, ref("dataset", 63), 3, ref("rejects", 4), new TeacherUsage(3, 1000, 200, 0.25)),
            new LoopEvent.StepFailed(1, StepException.Kind.RESOURCES, "no \"memory\"\nleft"),
            new LoopEvent.Cancelled());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void everyKindOfEventComesBackAsItWas() throws Exception {
        Journal journal = journal();
        for (LoopEvent event : EVENTS) {
            journal.append(event);
        }

        assertThat(journal().read()).isEqualTo(EVENTS);
    }

    @Test
    void aJournalThatIsNotThereHoldsNothing() throws Exception {
        assertThat(journal().read()).isEmpty();
    }

    @Test
    void aTornLineIsCutOffAndTheNextEventFollowsTheLastWholeOne() throws Exception {
        Journal journal = journal();
        journal.append(EVENTS.get(0));
        Files.writeString(folder.resolve("journal.jsonl"), "{\"type\":\"Finetuned\",\"rou", StandardOpenOption.APPEND);

        assertThat(journal.read()).containsExactly(EVENTS.get(0));
        journal.append(EVENTS.get(1));
        assertThat(journal.read()).containsExactly(EVENTS.get(0), EVENTS.get(1));
    }

    @Test
    void aWholeLineThatIsNoEventIsAnErrorThatNamesTheFile() throws Exception {
        Files.writeString(folder.resolve("journal.jsonl"), "{\"type\":\"Surprise\"}\n");

        assertThatThrownBy(() -> journal().read())
                .isInstanceOf(StepException.class)
                .hasMessageContaining("journal.jsonl")
                .hasMessageContaining("\"Surprise\" is no type; it must be one of [Submitted");
    }

    private Journal journal() {
        return new Journal(folder.resolve("journal.jsonl"));
    }

    private static ArtifactRef ref(String kind, long rows) {
        return new ArtifactRef(kind, Digest.of(kind + rows), rows);
    }
}
