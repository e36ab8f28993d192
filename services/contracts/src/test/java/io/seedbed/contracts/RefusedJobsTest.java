package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which job documents are refused, and in which words. */
class RefusedJobsTest {

    private static final String LEAST = "train: a.csv\ntest: b.csv\n";
    private static final String FIELDS = "kind, name, train, test, validation, pool, labels, task, textColumns,"
            + " labelColumn, teacher, student, rounds, perExample, signal, folds, fraction, trainings, novelty, attempts,"
            + " maxRows, maxCalls, patience, seed, set";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                       | there is nothing in it; it must be an object with fields
            `# only a remark`        | there is nothing in it; it must be an object with fields
            train.csv                | it must be an object with fields and is a single value: "train.csv"
            - train.csv              | it must be an object with fields and is a list: ["train.csv"]
            train: a¶train: b        | line 2: Duplicate field 'train'
            {"train":1,¶"train":2}   | line 2: Duplicate field 'train'
            train: a¶---¶test: b     | line 3: a second document begins; there must be one
            train: [a¶test: b        | line 2: while parsing a flow sequence: expected ',' or ']', but got :
            train: a¶test: b: c      | line 2: mapping values are not allowed here
            train: "a¶test: b        | line 1: while scanning a quoted scalar: found unexpected end of stream
            rounds: .inf             | line 1: Malformed numeric value '.inf'
            {"train":"a" "test":"b"} | line 1: while parsing a flow mapping: expected ',' or '}', but got <scalar>
            train: &a x¶test: *a     | line 2: *a stands for another part of the document, which is not supported; write the value itself
            """)
    void whatIsNoDocument(String document, String message) {
        refused(() -> Jobs.read(document.replace('¶', '\n')), "", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rounds: -1              | /rounds        | must be at least 0 and is -1
            rounds: five            | /rounds        | must be an integer and is "five"
            patience: 1.5           | /patience      | must be an integer and is 1.5
            folds: 101              | /folds         | must be at most 100 and is 101
            maxRows: 2147483648     | /maxRows       | must be at most 2147483647 and is 2147483648
            seed: 9007199254740992  | /seed          | must be at most 9007199254740991 and is 9007199254740992
            fraction: 0             | /fraction      | must be more than 0 and is 0
            novelty: 1.01           | /novelty       | must be at most 1 and is 1.01
            name: 2026              | /name          | must be a string and is 2026; put it in quotes
            validation:             | /validation    | has no value; it must be a string, or not be there where it is optional
            pool: ''                | /pool          | must not be empty (Unlabelled rows that the offline teacher may draw on; a label column is not read)
            signal: Margin          | /signal        | must be one of train, cross-fit, margin, random, all and is "Margin"; did you mean margin?
            student: bert           | /student       | must be one of minilm-l6, nearest and is "bert"
            kind: distil            | /kind          | must be one of llm2llm, render and is "distil"
            teacher: my gpt         | /teacher       | must match ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$ and is "my gpt" (offline (no language model), eda, or a teacher that the operator configured)
            textColumns: title      | /textColumns   | must be an array and is "title"
            textColumns: [a, 1]     | /textColumns/1 | must be a string and is 1; put it in quotes
            set: {student.a: [1]}   | /set/student.a | must be a string or a number or a boolean and is [1]
            set: {student.a: 1.0e+400} | /set/student.a | must be at most 1.0E300 and is "Infinity"
            per-example: 2          | /per-example   | is not known; did you mean perExample?
            max_rows: 2             | /max_rows      | is not known; did you mean maxRows?
            Seed: 2                 | /Seed          | is not known; did you mean seed?
            """)
    void aFieldOutOfItsBounds(String line, String field, String reason) {
        refused(() -> Jobs.read(LEAST + line + "\n"), field, field + " " + reason);
    }

    @Test
    void anUnknownFieldThatIsNearToNone() {
        refused(() -> Jobs.read(LEAST + "colour: red\n"), "/colour", "/colour is not known; the fields are " + FIELDS);
    }

    @Test
    void aSettingOfNobody() {
        refused(
                () -> Jobs.read(LEAST + "set: {epochs: 4}\n"),
                "/set/epochs",
                "/set/epochs has a name that does not match ^(student|teacher)\\.[A-Za-z0-9]+$ (Settings of the student"
                        + " (student.learningRate) and of the offline teacher (teacher.neighbours))");
    }

    @Test
    void aNameThatIsTooLong() {
        refused(
                () -> Jobs.read(LEAST + "name: " + "x".repeat(201) + "\n"),
                "/name",
                "/name must have at most 200 characters and has 201");
    }

    @Test
    void theUnknownFieldIsNamedBeforeTheMissingOne() {
        refused(
                () -> Jobs.read("trian: a.csv\ntest: b.csv\n"),
                "/trian",
                "/trian is not known; did you mean train? Also wrong: /train");
    }

    @Test
    void manyFaultsAreNotAllNamed() {
        refused(
                () -> Jobs.read(
                        "folds: 1\nrounds: -1\nnovelty: 0\nfraction: 0\nattempts: 0\ntrainings: 0\nperExample: 0\n"),
                "/attempts",
                "/attempts must be at least 1 and is 0. Also wrong: /folds, /fraction, /novelty, /perExample, /rounds and 3"
                        + " more");
    }

    @Test
    void aTreeThatIsNoObject() {
        refused(() -> Jobs.of(JsonNodeFactory.instance.arrayNode()), "", "the document must be an object and is []");
    }

    @Test
    void tooLong() {
        refused(
                () -> Jobs.read("#".repeat(Jobs.MAX_LENGTH + 1)),
                "",
                "the document has 262145 characters; at most 262144 are read. A job names files, it does not hold rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "- ", "{a: ", "? ", "&a ", "a: ", "{\"a\":"})
    void deepNestingEndsSoon(String opening) {
        String document = opening.repeat(60_000 / opening.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(refusal(() -> Jobs.read(document)).getMessage())
                        .hasSizeLessThan(300));
    }

    /** Nine lists of nine references each, nine levels deep: 387 million words once expanded. */
    @Test
    void aliasesAreNotExpanded() {
        String bomb = "l0: &l0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 9)
                        .mapToObj(i -> "l" + i + ": &l" + i + " ["
                                + IntStream.range(0, 9)
                                        .mapToObj(j -> "*l" + (i - 1))
                                        .collect(Collectors.joining(", "))
                                + "]\n")
                        .collect(Collectors.joining());

        refused(
                () -> Jobs.read(bomb),
                "",
                "line 2: *l0 stands for another part of the document, which is not supported; write the value itself");
    }

    private static void refused(ThrowingCallable read, String field, String message) {
        BadEventException refusal = refusal(read);

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.field()).isEqualTo(field);
    }

    private static BadEventException refusal(ThrowingCallable read) {
        return Objects.requireNonNull(catchThrowableOfType(BadEventException.class, read), "it was read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: rendr¶count: 1            | /kind          | must be one of llm2llm, render and is "rendr"; did you mean render?
            kind: render                    | /count         | is missing (How many images)
            kind: render¶count: 0           | /count         | must be at least 1 and is 0
            kind: render¶count: many        | /count         | must be an integer and is "many"
            kind: render¶count: 1¶shard-size: 8 | /shard-size | is not known; did you mean shardSize?
            kind: render¶count: 1¶size: 32  | /size          | must be at least 64 and is 32
            kind: render¶count: 1¶size: 8by9 | /size         | must match ^[0-9]{2,4}(x[0-9]{2,4})?$ and is "8by9" (Pixels on each side, or widthxheight as in 320x240)
            kind: render¶count: 1¶format: tar | /format      | must be one of webdataset, parquet, coco, files, csv and is "tar"
            kind: render¶count: 1¶extras: [id] | /extras/0   | must be one of ids, depth, normals and is "id"; did you mean ids?
            kind: render¶count: 1¶train: a  | /train         | is not known
            """)
    void whatNoRendererCouldDo(String document, String field, String message) {
        assertThatThrownBy(() -> Jobs.read(document.replace('¶', '\n')))
                .isInstanceOfSatisfying(
                        BadEventException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(field + " " + message);
    }
}
