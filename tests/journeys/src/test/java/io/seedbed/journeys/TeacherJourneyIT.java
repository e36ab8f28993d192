package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop with a chat model as its teacher, at the wire. */
class TeacherJourneyIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEY = "sk-very-secret";
    private static final Map<String, String> ENVIRONMENT = Map.of("SEEDBED_TEST_KEY", KEY);
    private static final Pattern LABEL = Pattern.compile("Label: (\\S+)");
    private static final Path GSM8K = Path.of("..", "..", "..", "shared", "data", "gsm8k", "train.jsonl");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void data() throws IOException {
        Data.demo(folder);
    }

    @Test
    void aTeachersRowsAreRecordedAndReplayedForFreeToTheSameBytes() throws Exception {
        try (ChatServer server = new ChatServer(TeacherJourneyIT::classify)) {
            Cli.Result first = llm(server, "first");
            int calls = server.asked().size();
            Cli.Result again = llm(server, "second", "--teacher", "replay:first/teacher");

            assertThat(first.exit()).as(first.err()).isZero();
            assertThat(again.exit()).as(again.err()).isZero();
            assertThat(calls).isPositive();
            assertThat(server.asked()).hasSize(calls);
            assertThat(server.keys()).containsOnly("Bearer " + KEY);
            assertThat(JSON.readTree(first.lastLine()).at("/kept").asInt()).isPositive();
            assertThat(digest(again)).isEqualTo(digest(first));
        }
    }

    @Test
    void theKeyIsWrittenNowhere() throws Exception {
        try (ChatServer server = new ChatServer(TeacherJourneyIT::classify)) {
            Cli.Result result = llm(server, "out");

            assertThat(result.out() + result.err()).doesNotContain(KEY);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(KEY);
                }
            }
        }
    }

    @Test
    void anAnswerThatDoesNotParseIsKeptAsAReject() throws Exception {
        try (ChatServer server = new ChatServer(turn -> "I would rather not.")) {
            Cli.Result result = llm(server, "out");

            assertThat(result.exit()).as(result.err()).isZero();
            assertThat(JSON.readTree(result.lastLine()).at("/kept").asInt()).isZero();
            assertThat(Files.readString(folder.resolve("out/rejects.jsonl")))
                    .contains("I would rather not.")
                    .contains("\"reason\":\"");
        }
    }

    @Test
    void theBudgetOfCallsIsNeverOverrun() throws Exception {
        try (ChatServer server = new ChatServer(TeacherJourneyIT::classify)) {
            Cli.Result result = llm(server, "out", "--max-calls", "7");

            assertThat(result.exit()).as(result.err()).isZero();
            assertThat(server.asked()).hasSize(7);
        }
    }

    @Test
    void aKeyThatIsNotSetIsNamed() throws Exception {
        try (ChatServer server = new ChatServer(TeacherJourneyIT::classify)) {
            Cli.Result result = Cli.run(folder, job(server, "out"));

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.complaints()).singleElement().asString().contains("SEEDBED_TEST_KEY");
            assertThat(folder.resolve("out/.seedbed/journal.jsonl")).doesNotExist();
        }
    }

    @Test
    void questionsGetNewQuestionsWhoseAnswersKeepTheirSigns() throws Exception {
        assumeTrue(Files.exists(GSM8K), "GSM8K is not beside the checkout");
        List<String> rows = Files.readAllLines(GSM8K);
        Files.write(folder.resolve("gsm.jsonl"), rows.subList(0, 24));
        Files.write(folder.resolve("gsm-test.jsonl"), rows.subList(100, 120));
        try (ChatServer server = new ChatServer(TeacherJourneyIT::solve)) {
            teachers(server);
            Cli.Result result = Cli.run(
                    folder,
                    ENVIRONMENT,
                    "llm2llm",
                    "--train",
                    "gsm.jsonl",
                    "--test",
                    "gsm-test.jsonl",
                    "--task",
                    "qa",
                    "--student",
                    "nearest",
                    "--signal",
                    "cross-fit",
                    "--rounds",
                    "1",
                    "--teacher",
                    "tutor",
                    "--teachers",
                    "teachers.yaml",
                    "--out",
                    "out",
                    "--json");

            assertThat(result.exit()).as(result.err()).isZero();
            assertThat(JSON.readTree(result.lastLine()).at("/kept").asInt()).isPositive();
            List<String> grown = Files.readAllLines(folder.resolve("out/data/train.jsonl"));
            for (String row : grown.subList(24, grown.size())) {
                assertThat(JSON.readTree(row).at("/answer").asText()).contains("#### -");
            }
        }
    }

    private Cli.Result llm(ChatServer server, String out, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of(job(server, out)));
        for (int i = 0; i < more.length; i += 2) {
            int known = args.indexOf(more[i]);
            if (known >= 0) {
                args.set(known + 1, more[i + 1]);
            } else {
                args.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return Cli.run(folder, ENVIRONMENT, args.toArray(String[]::new));
    }

    private String[] job(ChatServer server, String out) throws IOException {
        teachers(server);
        return new String[] {
            "llm2llm",
            "--train",
            "seed.jsonl",
            "--test",
            "test.jsonl",
            "--student",
            "nearest",
            "--rounds",
            "2",
            "--teacher",
            "tutor",
            "--teachers",
            "teachers.yaml",
            "--json",
            "--out",
            out
        };
    }

    private void teachers(ChatServer server) throws IOException {
        Files.writeString(folder.resolve("teachers.yaml"), """
                tutor:
                  provider: openai
                  baseUrl: %s
                  model: tutor-1
                  apiKeyEnv: SEEDBED_TEST_KEY
                  concurrency: 4
                """.formatted(server.url()));
    }

    private static String digest(Cli.Result result) throws IOException {
        JsonNode line = JSON.readTree(result.lastLine());
        return line.at("/digest").asText();
    }

    /** A new text of the label that is asked for, different for every turn. */
    private static String classify(String turn) {
        Matcher label = LABEL.matcher(turn);
        return label.find()
                ? String.format(
                        Locale.ROOT,
                        "1. Text: fresh case %x about a matter of %s%nLabel: %s",
                        turn.hashCode(),
                        label.group(1),
                        label.group(1))
                : "there is no label in the request";
    }

    /** A new question with a negative answer, different for every turn. */
    private static String solve(String turn) {
        int number = Math.floorMod(turn.hashCode(), 9000) + 1;
        return String.format(
                Locale.ROOT,
                "1. Question: The diver of boat %d stands at 0 metres and sinks %d metres. At which height is she?%n"
                        + "Answer: 0 - %d = -%d%n#### -%d",
                number,
                number,
                number,
                number,
                number);
    }
}
