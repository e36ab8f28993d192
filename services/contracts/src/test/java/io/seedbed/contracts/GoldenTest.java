package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What version 1 looks like on the wire. A golden file changes with a new version of its event, and not otherwise. */
class GoldenTest {

    static Set<String> names() {
        return Samples.all().keySet();
    }

    @Test
    void thereIsOneOfEveryType() {
        assertThat(Samples.all().values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EventData.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("names")
    void dataAreWrittenAsEver(String name) throws IOException {
        assertThat(Events.json(sample(name))).isEqualTo(golden(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatWasEverWrittenIsRead(String name) throws IOException, BadEventException {
        String type = Events.type(sample(name));

        assertThat(Events.read(Letters.binary(type, golden(name))).data()).isEqualTo(sample(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void goldenFilesAreAsTheirSchemasSay(String name) throws IOException {
        String type = Events.type(sample(name));

        assertThat(name).startsWith(type.substring("io.seedbed.".length()));
        assertThatCode(() -> Schemas.checkEvent(type, new ObjectMapper().readTree(golden(name))))
                .doesNotThrowAnyException();
    }

    static String golden(String name) throws IOException {
        try (InputStream file = GoldenTest.class.getResourceAsStream("golden/" + name + ".json")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static EventData sample(String name) {
        return Objects.requireNonNull(Samples.all().get(name));
    }
}
