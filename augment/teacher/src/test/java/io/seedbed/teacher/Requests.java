package io.seedbed.teacher;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.prompt.ClassificationPrompt;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests, a context and teachers for tests. */
final class Requests {

    static final String KEY = "sk-this-is-the-secret-7f3a";
    static final Map<String, String> ENVIRONMENT = Map.of("TEST_KEY", KEY);
    static final ClassificationPrompt PROMPT = new ClassificationPrompt();
    static final TeacherContext CONTEXT = new TeacherContext(
            1,
            Dataset.of(List.of(row("s0", "Where is Perth ?", "LOC"), row("s1", "Where is Rome ?", "LOC"))),
            LabelSet.named(List.of("LOC", "NUM")),
            rows -> Predictions.of(List.of()));

    private Requests() {}

    static Example row(String id, String text, String label) {
        return Example.of(id, text, new Target.Label(label), Split.TRAIN, Provenance.read("seed.jsonl:1"));
    }

    /** {@code count} requests, for the rows m0, m1, … */
    static List<TeacherRequest> requests(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new TeacherRequest(
                        row("m" + i, "how many " + i + " ?", "NUM"), "LOC", 1, 0, List.of(), 40L + i))
                .toList());
    }

    static TeacherConfig config(FakeProvider server, int concurrency) {
        return config(Provider.OPENAI, server.url("/v1"), concurrency, 3);
    }

    static TeacherConfig config(Provider provider, @Nullable URI url, int concurrency, int maxRetries) {
        return new TeacherConfig(
                "fake",
                provider,
                url,
                "fake-model",
                "TEST_KEY",
                0.7,
                0.9,
                500,
                Duration.ofSeconds(20),
                concurrency,
                maxRetries,
                1.0,
                10.0);
    }

    static ChatTeacher teacher(FakeProvider server, int concurrency, Path recording) throws Exception {
        return teacher(config(server, concurrency), recording, TeacherBudget.UNLIMITED);
    }

    /** A teacher that does not wait between retries. */
    static ChatTeacher teacher(TeacherConfig config, Path recording, TeacherBudget budget) throws Exception {
        return ChatTeacher.open(config, ENVIRONMENT, PROMPT, Recording.in(recording), budget, duration -> {});
    }
}
