package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final String LEAST = "train: a.csv\ntest: b.csv\n";

    @Test
    void aFieldThatIsAbsentHasItsDefault() throws BadEventException {
        assertThat(Jobs.read(LEAST))
                .isEqualTo(new Llm2LlmJob(
                        "llm2llm",
                        "",
                        "a.csv",
                        "b.csv",
                        null,
                        null,
                        null,
                        "classification",
                        List.of(),
                        "",
                        "offline",
                        "minilm-l6",
                        5,
                        1,
                        "cross-fit",
                        3,
                        0.3,
                        3,
                        0.95,
                        3,
                        0,
                        0,
                        0,
                        0,
                        Map.of()));
    }

    @Test
    void yamlAndJsonAreTheSameJob() throws BadEventException {
        String yaml = """
                # my intents
                train: "a.csv"
                test: b.csv
                textColumns: [title, body]
                rounds: 2
                set:
                  student.epochs: 4
                """;
        String json = """
                {"train": "a.csv", "test": "b.csv", "textColumns": ["title", "body"], "rounds": 2,
                 "set": {"student.epochs": "4"}}
                """;

        assertThat(Jobs.read(yaml)).isEqualTo(Jobs.read(json));
        assertThat(read(yaml).textColumns()).containsExactly("title", "body");
    }

    @Test
    void aJobIsReadBackFromItsTree() throws BadEventException, JsonProcessingException {
        assertThat(Jobs.of(Jobs.tree(Samples.rendering()))).isEqualTo(Samples.rendering());
        Job job = Samples.job();

        assertThat(Jobs.of(Jobs.tree(job))).isEqualTo(job);
        assertThat(Jobs.read(new ObjectMapper().writeValueAsString(Jobs.tree(job))))
                .isEqualTo(job);
    }

    @Test
    void aTreeNamesEveryFieldThatHasAValue() throws BadEventException {
        assertThat(Jobs.tree(Samples.job())).hasSize(Llm2LlmJob.class.getRecordComponents().length);
        assertThat(Jobs.tree(Samples.rendering())).hasSize(RenderingJob.class.getRecordComponents().length);
        assertThat(Jobs.tree(Jobs.read(LEAST)).has("pool")).isFalse();
    }

    @Test
    void aSettingIsTheSameTextHoweverItIsSpelled() throws BadEventException {
        String set = """
                set: {student.a: 5.0e-5, student.b: 1.0e+2, student.c: 0.30, student.d: 7, student.e: true,
                      teacher.f: text, teacher.g: "007", teacher.h: 5e-5}
                """;

        assertThat(read(LEAST + set).set())
                .isEqualTo(Map.of(
                        "student.a", "0.00005",
                        "student.b", "100",
                        "student.c", "0.3",
                        "student.d", "7",
                        "student.e", "true",
                        "teacher.f", "text",
                        "teacher.g", "007",
                        "teacher.h", "0.00005"));
    }

    @Test
    void wholeNumbersMayHaveAPoint() throws BadEventException {
        assertThat(read(LEAST + "rounds: 4.0\nseed: -9007199254740991\n").rounds())
                .isEqualTo(4);
    }

    @Test
    void aJobThatRendersNeedsACountAndHasTheCommandLinesDefaults() throws BadEventException {
        assertThat(Jobs.read("kind: render\ncount: 24\n"))
                .isEqualTo(new RenderingJob(
                        "render",
                        "",
                        24,
                        0,
                        0,
                        "224",
                        TextNode.valueOf("default"),
                        "webdataset",
                        "png",
                        List.of(),
                        1,
                        1000));
        assertThat(Jobs.read("{kind: render, count: 24, size: 96, recipe: {people: 2}}"))
                .isEqualTo(Jobs.read("{kind: render, count: 24, size: \"96\", recipe: {people: 2}}"));
    }

    private static Llm2LlmJob read(String document) throws BadEventException {
        return (Llm2LlmJob) Jobs.read(document);
    }

    @Test
    void whatIsReadIsNotChanged() throws BadEventException, JsonProcessingException {
        var document = new ObjectMapper().readTree("{\"train\":\"a\",\"test\":\"b\",\"set\":{\"student.a\":1}}");
        var before = document.deepCopy();

        Jobs.of(document);

        assertThat(document).isEqualTo(before);
    }
}
