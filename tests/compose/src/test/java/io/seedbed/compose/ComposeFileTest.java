package io.seedbed.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kafka.server.KafkaConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docker-compose.yml} as a text: complete, hardened, and in step with the code. */
class ComposeFileTest {

    private static final String LOCAL_DEFAULT = "seedbed-local";

    /** Read by Quarkus itself, without a default in our properties. */
    private static final Set<String> QUARKUS =
            Set.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");

    /** Read by DJL when it looks for PyTorch. */
    private static final Set<String> DJL =
            Set.of("DJL_CACHE_DIR", "PYTORCH_LIBRARY_PATH", "PYTORCH_VERSION", "PYTORCH_FLAVOR");

    /** Images whose own start needs a writable root. */
    private static final Set<String> WRITABLE = Set.of("kafka");

    /** Images that name their user themselves. */
    private static final Set<String> OWN_USER = Set.of("kafka");

    @SuppressWarnings("NullAway.Init")
    private static ComposeFile file;

    @BeforeAll
    static void read() throws IOException {
        file = ComposeFile.ofTheRepository();
    }

    static List<ComposeService> services() throws IOException {
        return ComposeFile.ofTheRepository().services();
    }

    static List<ComposeService> ours() throws IOException {
        return ComposeFile.ofTheRepository().ours();
    }

    @Test
    void everyPartOfThePlatformIsThere() {
        assertThat(file.services())
                .extracting(ComposeService::name)
                .containsExactlyInAnyOrder(
                        "kafka",
                        "postgres",
                        "gateway",
                        "augment",
                        "finetune",
                        "finetune-gpu",
                        "evaluate",
                        "render",
                        "prometheus",
                        "grafana");
        assertThat(file.ours())
                .extracting(ComposeService::name)
                .containsExactly("gateway", "augment", "finetune", "finetune-gpu", "evaluate", "render");
        assertThat(file.services().stream().filter(ComposeService::isOptional))
                .extracting(ComposeService::name)
                .containsExactly("finetune-gpu");
    }

    @ParameterizedTest
    @MethodSource("services")
    void imagesArePinned(ComposeService service) {
        String image = service.text("/image");

        assertThat(image).matches("[a-z0-9/-]+:[A-Za-z0-9._-]*[0-9][A-Za-z0-9._-]*");
        assertThat(image).doesNotEndWith(":latest");
        if (service.isOurs()) {
            assertThat(image).endsWith(":" + version());
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceIsWatchedLimitedAndStartedAgain(ComposeService service) {
        assertThat(service.healthCommand()).isNotEmpty();
        assertThat(List.of("interval", "timeout", "start_period", "retries"))
                .allSatisfy(name -> assertThat(service.text("/healthcheck/" + name))
                        .as(name)
                        .isNotEmpty());
        assertThat(service.text("/restart")).isEqualTo("unless-stopped");
        assertThat(service.text("/deploy/resources/limits/memory")).matches("[0-9]+[mg]");
        assertThat(service.tree().at("/deploy/resources/limits/pids").asInt()).isPositive();
        assertThat(Double.parseDouble(service.text("/deploy/resources/limits/cpus")))
                .as("Docker refuses a limit above the machine's processors")
                .isBetween(0.1, 2.0);
    }

    @ParameterizedTest
    @MethodSource("services")
    void nothingHasMoreRightsThanItNeeds(ComposeService service) {
        assertThat(service.texts("/cap_drop")).containsExactly("ALL");
        assertThat(service.texts("/security_opt")).containsExactly("no-new-privileges:true");
        assertThat(service.tree().has("privileged")).isFalse();
        assertThat(service.tree().has("cap_add")).isFalse();
        assertThat(service.tree().path("read_only").asBoolean()).isEqualTo(!WRITABLE.contains(service.name()));
        if (!OWN_USER.contains(service.name())) {
            assertThat(service.text("/user")).matches("[1-9][0-9]*:[0-9]+");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void portsAreForThisMachineOnly(ComposeService service) {
        assertThat(service.texts("/ports")).allMatch(port -> port.matches("127\\.0\\.0\\.1:[0-9]+:[0-9]+"));
        if (service.isOurs() && !service.name().equals("gateway")) {
            assertThat(service.texts("/ports")).as("a worker can be multiplied").isEmpty();
        }
        assertThat(service.tree().has("container_name")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void noSecretIsWrittenButTheLocalDefault(ComposeService service) {
        Pattern secret = Pattern.compile("PASSWORD|SECRET|TOKEN|API_KEY");

        service.environment().forEach((name, value) -> {
            if (secret.matcher(name).find()) {
                assertThat(value)
                        .as(name)
                        .matches("/run/secrets/[a-z-]+|\\$\\{SEEDBED_[A-Z_]+:-" + LOCAL_DEFAULT + "}");
            }
        });
    }

    @Test
    void theGatewayHasKeysBecauseOthersCanReachIt() {
        ComposeService gateway = file.service("gateway");

        assertThat(gateway.environment()).containsEntry("SEEDBED_API_KEYS", "/run/secrets/api-keys");
        assertThat(gateway.texts("/secrets")).containsExactly("api-keys");
        assertThat(file.tree().at("/secrets/api-keys/file").asText()).isEqualTo(".seedbed/api-keys");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyVariableIsOneThatTheServiceReads(ComposeService service) {
        Set<String> known = new TreeSet<>(Repository.variables());
        known.addAll(QUARKUS);
        known.addAll(DJL);
        ConsumerConfig.configNames().forEach(name -> known.add("SEEDBED_KAFKA_" + Repository.variable(name)));

        assertThat(known).contains("SEEDBED_STORE", "QUARKUS_HTTP_HOST");
        assertThat(known).containsAll(service.environment().keySet());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyServiceReachesTheOthersByTheirNames(ComposeService service) {
        assertThat(service.environment())
                .containsEntry("SEEDBED_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/seedbed")
                .containsEntry("QUARKUS_HTTP_HOST", "0.0.0.0")
                .containsEntry("SEEDBED_STORE", "/store");
        assertThat(service.mounts()).contains(new ComposeService.Mount("volume", "store", "/store", false));
        assertThat(service.texts("/tmpfs"))
                .as("native libraries are unpacked there")
                .anyMatch(mount -> mount.matches("/tmp:(.*,)?exec(,.*)?"));
    }

    @Test
    void databaseAndServicesAgreeOnTheLogin() {
        Map<String, String> database = file.service("postgres").environment();

        assertThat(file.ours())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsEntry("QUARKUS_DATASOURCE_USERNAME", database.get("POSTGRES_USER"))
                        .containsEntry("QUARKUS_DATASOURCE_PASSWORD", database.get("POSTGRES_PASSWORD")));
        assertThat(database).containsEntry("POSTGRES_DB", "seedbed");
    }

    @Test
    void theBrokerTakesItsSettings() {
        Properties settings = new Properties();
        file.service("kafka").environment().forEach((name, value) -> {
            if (name.startsWith("KAFKA_") && !name.equals("KAFKA_HEAP_OPTS")) {
                String property = name.substring("KAFKA_".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.');
                assertThat(AbstractKafkaConfig.CONFIG_DEF.names()).contains(property);
                settings.put(property, value);
            }
        });

        assertThat(settings).hasSizeGreaterThan(10);
        assertThatCode(() -> KafkaConfig.fromProps(settings)).doesNotThrowAnyException();
    }

    @Test
    void whatIsMountedIsThere() {
        Set<String> used = new TreeSet<>();
        for (ComposeService service : file.services()) {
            for (ComposeService.Mount mount : service.mounts()) {
                if (mount.type().equals("volume")) {
                    used.add(mount.source());
                } else {
                    assertThat(mount.readOnly())
                            .as(service + " " + mount.target())
                            .isTrue();
                    String source = ComposeFile.withDefaults(mount.source());
                    assertThat(source.startsWith("./.seedbed/") || Files.exists(Repository.ROOT.resolve(source)))
                            .as(source + " is the user's, or there")
                            .isTrue();
                }
            }
        }
        Set<String> declared = new TreeSet<>();
        file.tree().path("volumes").fieldNames().forEachRemaining(declared::add);
        assertThat(used).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatAServiceWaitsForIsThereAndIsHealthy(ComposeService service) {
        service.tree().path("depends_on").properties().forEach(dependency -> {
            assertThat(file.service(dependency.getKey()).healthCommand()).isNotEmpty();
            assertThat(dependency.getValue().path("condition").asText()).isEqualTo("service_healthy");
        });
        if (service.isOurs()) {
            assertThat(service.tree().at("/depends_on/kafka").isMissingNode()).isFalse();
            assertThat(service.tree().at("/depends_on/postgres").isMissingNode())
                    .isFalse();
        }
    }

    private static String version() {
        return Pattern.compile("<version>(.+?)</version>")
                .matcher(Repository.read(Repository.ROOT.resolve("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
