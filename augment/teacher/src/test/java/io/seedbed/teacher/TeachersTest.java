package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeachersTest {

    @TempDir
    Path folder;

    @Test
    void everySettingIsRead() throws Exception {
        TeacherConfig config = load("""
                        big:
                          provider: anthropic
                          baseUrl: https://models.example.org/v1
                          model: large
                          apiKeyEnv: BIG_KEY
                          temperature: 0.5
                          topP: 0.8
                          maxTokens: 300
                          timeout: 2m
                          concurrency: 7
                          maxRetries: 0
                          pricePerMillionInput: 3
                          pricePerMillionOutput: 15.5
                        """).get("big");
        assertThat(config)
                .isEqualTo(new TeacherConfig(
                        "big",
                        Provider.ANTHROPIC,
                        URI.create("https://models.example.org/v1"),
                        "large",
                        "BIG_KEY",
                        0.5,
                        0.8,
                        300,
                        Duration.ofMinutes(2),
                        7,
                        0,
                        3,
                        15.5));
    }

    @Test
    void whatIsLeftOutHasItsDefault() throws Exception {
        Teachers teachers = load("a: {provider: ollama, model: small}\nb: {provider: openai, model: m, apiKeyEnv: K}");
        assertThat(teachers.names()).containsExactly("a", "b");
        assertThat(teachers.get("a"))
                .isEqualTo(new TeacherConfig(
                        "a", Provider.OLLAMA, null, "small", null, 1.0, null, 2048, Duration.ofMinutes(2), 4, 5, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{model: m}|provider: is missing; it must be one of openai, ollama, anthropic, gemini",
                "{provider: bard, model: m}|provider: is bard; it must be one of openai",
                "{provider: ollama}|model: is missing",
                "{provider: openai, model: m}|apiKeyEnv: is missing; openai needs",
                "{provider: ollama, model: m, temprature: 1}|temprature: is not a setting; the settings are provider",
                "{provider: ollama, model: m, temperature: hot}|temperature: is hot; it must be a number",
                "{provider: ollama, model: m, temperature: 3}|temperature: is 3.0; it must be 0 to 2",
                "{provider: ollama, model: m, topP: 0}|topP: is 0.0; it must be above 0",
                "{provider: ollama, model: m, maxTokens: 1.5}|maxTokens: is 1.5; it must be a whole number",
                "{provider: ollama, model: m, timeout: soon}|timeout: is soon; it must be a number with ms, s or m",
                "{provider: ollama, model: m, concurrency: 0}|concurrency: is 0; it must be 1 to 256",
                "{provider: ollama, model: m, maxRetries: -1}|maxRetries: is -1",
                "{provider: ollama, model: m, pricePerMillionInput: -1}|pricePerMillionInput: is -1.0",
                "{provider: ollama, model: m, baseUrl: localhost}|baseUrl: must be an absolute http or https URL",
                "{provider: ollama, model: m, baseUrl: 'http://u:p@h/'}|baseUrl: must hold no user",
                "{provider: ollama, model: [m]}|model: must be a single value",
                "ollama|must be a map with the keys provider",
            })
    void aWrongSettingIsNamedWithItsFileTeacherAndWhatWouldBeRight(String settings, String message) {
        assertThatThrownBy(() -> load("mine: " + settings))
                .isInstanceOf(StepException.class)
                .hasMessageContaining("teachers.yaml: teacher mine: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{provider: openai, model: m, apiKey: sk-1234567}|write apiKeyEnv",
                "{provider: openai, model: m, apiKeyEnv: sk-1234567}|NAME of an environment variable",
                "{provider: openai, model: m, apiKeyEnv: 'sk-1234567|is not YAML",
            })
    void aKeyInTheFileIsRefusedAndNotRepeated(String settings, String message) {
        assertThatThrownBy(() -> load("mine: " + settings)).satisfies(failure -> {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            assertThat(trace.toString()).contains(message).doesNotContain("1234567");
        });
    }

    @Test
    void aFileThatIsMissingEmptyOrGivesANameTwiceIsRefused() {
        assertThatThrownBy(() -> Teachers.load(folder.resolve("no.yaml"))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> load("")).hasMessageContaining("holds no teachers");
        assertThatThrownBy(() -> load("- a")).hasMessageContaining("holds no teachers");
        assertThatThrownBy(() -> load("a: {provider: ollama, model: m}\na: {provider: ollama, model: n}"))
                .hasMessageContaining("teachers.yaml:2")
                .hasMessageContaining("a key twice");
        assertThatThrownBy(() -> load("offline: {provider: ollama, model: m}")).hasMessageContaining("built-in");
    }

    @Test
    void anUnknownNameListsTheKnownOnes() throws Exception {
        Teachers teachers = load("a: {provider: ollama, model: m}\nb: {provider: ollama, model: m}");
        assertThatThrownBy(() -> teachers.get("c"))
                .hasMessageContaining("no teacher c")
                .hasMessageContaining("a, b");
    }

    @Test
    void theReadmesExampleLoadsOneTeacherOfEveryProvider() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Teachers teachers = load(readme.replaceAll("(?s).*?```yaml\\n(.*?)```.*", "$1"));
        List<Provider> providers = new ArrayList<>();
        for (String name : teachers.names()) {
            providers.add(teachers.get(name).provider());
        }
        assertThat(providers).containsExactlyInAnyOrder(Provider.values());
    }

    private Teachers load(String yaml) throws Exception {
        return Teachers.load(Files.writeString(folder.resolve("teachers.yaml"), yaml));
    }
}
