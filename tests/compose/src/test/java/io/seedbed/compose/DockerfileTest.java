package io.seedbed.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Dockerfiles as texts. */
class DockerfileTest {

    /** What renders without a card and without a display. */
    private static final String DRIVER = "apt-get update && apt-get install --yes --no-install-recommends libegl1"
            + " libgl1-mesa-dri && rm -rf /var/lib/apt/lists/*";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern FINAL_NAME = Pattern.compile("<finalName>(.+?)</finalName>");

    static List<ComposeService> ours() throws IOException {
        return ComposeFile.ofTheRepository().ours();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyStageBeginsWithAPinnedImageOrAnEarlierStage(ComposeService service) {
        Set<String> stages = new HashSet<>();
        for (String from : service.dockerfile().all("FROM")) {
            String[] words = from.split("\\s+", -1);
            if (!stages.contains(words[0])) {
                assertThat(words[0]).matches("[a-z/-]+:[0-9]+\\.[0-9]+\\.[A-Za-z0-9._-]+");
            }
            if (words.length == 3) {
                stages.add(words[2]);
            }
        }
        assertThat(service.dockerfile().all("FROM")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void theUserIsNotRootAndTheSameAsInTheComposeFile(ComposeService service) {
        assertThat(service.dockerfile().last("USER"))
                .matches("[1-9][0-9]*:[1-9][0-9]*")
                .isEqualTo(service.text("/user"));
        String user = service.text("/user").split(":", 2)[0];
        assertThat(service.dockerfile().all("RUN")).anyMatch(run -> run.contains("--uid " + user));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void nothingButTheGraphicsDriverIsFetchedWhileAnImageIsBuilt(ComposeService service) {
        Dockerfile dockerfile = service.dockerfile();

        assertThat(dockerfile.all("ADD")).isEmpty();
        assertThat(dockerfile.all("RUN"))
                .filteredOn(run -> !service.name().equals("render") || !run.equals(DRIVER))
                .noneMatch(run -> run.matches(".*\\b(apt|apt-get|curl|wget|mvn|npm|pip)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatIsCopiedIsWhatTheModuleBuilds(ComposeService service) {
        String target =
                Repository.ROOT.relativize(service.module().resolve("target")).toString();
        String jar = target + "/" + finalName(service.module()) + "-runner.jar";

        List<String> sources = service.dockerfile().all("COPY").stream()
                .filter(copy -> !copy.startsWith("--from="))
                .map(copy -> copy.split("\\s+", 2)[0])
                .toList();

        assertThat(sources).containsExactly(target + "/lib", jar);
        assertThat(sources).as("mvn package builds it").allMatch(file -> Files.exists(Repository.ROOT.resolve(file)));
        assertThat(Repository.read(service.module().resolve("src/main/resources/application.properties")))
                .contains("quarkus.package.jar.type=legacy-jar");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void oursComesAfterTheLibraries(ComposeService service) {
        List<String> copies = service.dockerfile().all("COPY");

        assertThat(copies.subList(copies.size() - 3, copies.size() - 1))
                .containsExactly("--from=layers /libraries lib/", "--from=layers /ours lib/");
        assertThat(copies.get(copies.size() - 1)).endsWith("-runner.jar service.jar");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void theHealthCheckIsTheComposeFiles(ComposeService service) throws IOException {
        String check = service.dockerfile().last("HEALTHCHECK");
        String command = check.substring(check.indexOf("CMD ") + 4);

        assertThat(Arrays.asList(JSON.readValue(command, String[].class))).isEqualTo(service.healthCommand());
        assertThat(command).contains("/q/health/ready").contains("/127.0.0.1/" + service.port() + " ");
        assertThat(service.dockerfile().last("EXPOSE")).isEqualTo(Integer.toString(service.port()));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void javaKnowsItsLimitsAndEndsInGoodOrder(ComposeService service) {
        Dockerfile dockerfile = service.dockerfile();

        assertThat(dockerfile.assignments("ENV").getOrDefault("JAVA_TOOL_OPTIONS", ""))
                .contains("-XX:MaxRAMPercentage=")
                .contains("-XX:+ExitOnOutOfMemoryError");
        assertThat(dockerfile.last("STOPSIGNAL")).isEqualTo("SIGTERM");
        assertThat(dockerfile.last("ENTRYPOINT"))
                .as("no shell between the signal and Java")
                .startsWith("[\"java\"");
        assertThat(dockerfile.assignments("LABEL"))
                .containsKeys("org.opencontainers.image.title", "org.opencontainers.image.description")
                .containsEntry("org.opencontainers.image.licenses", "Apache-2.0");
    }

    @Test
    void onlyRenderCarriesTheGraphicsDriver() throws IOException {
        for (ComposeService service : ours()) {
            assertThat(service.dockerfile().all("RUN").contains(DRIVER))
                    .as(service.name())
                    .isEqualTo(service.name().equals("render"));
        }
    }

    @Test
    void theBuildContextHoldsWhatIsCopiedAndNothingElse() {
        List<String> rules = Repository.read(Repository.ROOT.resolve(".dockerignore"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(rules).first().isEqualTo("**");
        assertThat(isSent(rules, "services/gateway/target/seedbed-gateway-runner.jar"))
                .isTrue();
        assertThat(isSent(rules, "services/finetune/target/lib/io.seedbed.seedbed-kit-0.1.0.jar"))
                .isTrue();
        assertThat(isSent(rules, ".seedbed/api-keys")).isFalse();
        assertThat(isSent(rules, "services/gateway/target/classes/application.properties"))
                .isFalse();
        assertThat(isSent(rules, "services/gateway/src/main/resources/application.properties"))
                .isFalse();
    }

    @Test
    void onlyFinetuneCarriesPyTorch() throws IOException {
        for (ComposeService service : ours()) {
            boolean carries = Repository.read(service.module().resolve("pom.xml"))
                    .contains("<artifactId>seedbed-finetune</artifactId>");

            assertThat(carries).as(service.name()).isEqualTo(service.name().startsWith("finetune"));
        }
    }

    /** The last rule that fits decides. */
    private static boolean isSent(List<String> rules, String file) {
        boolean sent = true;
        for (String rule : rules) {
            boolean exception = rule.startsWith("!");
            String pattern = exception ? rule.substring(1) : rule;
            if (FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(file))) {
                sent = exception;
            }
        }
        return sent;
    }

    private static String finalName(Path module) {
        assertThat(Files.isRegularFile(module.resolve("pom.xml"))).isTrue();
        Matcher found = FINAL_NAME.matcher(Repository.read(module.resolve("pom.xml")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
