package io.seedbed.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Prometheus asks, warns of and Grafana shows, held against what the services say. */
class MonitoringTest {

    private static final Path FOLDER = Repository.ROOT.resolve("services/monitoring");
    private static final String PROVISIONING = "grafana/provisioning";

    /** Registered by Prometheus itself, and by Quarkus' binders. */
    private static final Set<String> FOREIGN = Set.of(
            "up",
            "jvm_memory_used_bytes",
            "jvm_memory_max_bytes",
            "process_cpu_usage",
            "http_server_requests_seconds_count");

    @SuppressWarnings("NullAway.Init")
    private static JsonNode dashboard;

    @BeforeAll
    static void read() throws IOException {
        dashboard = dashboard();
    }

    /** Every query of the dashboard and of the alerts. */
    static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        dashboard()
                .path("panels")
                .forEach(panel -> panel.path("targets")
                        .forEach(target -> queries.add(target.path("expr").asText())));
        alerts().forEach(alert -> queries.add(alert.path("expr").asText()));
        return queries;
    }

    private static JsonNode dashboard() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(FOLDER.resolve("grafana/dashboards/seedbed.json").toFile());
    }

    private static List<JsonNode> alerts() throws IOException {
        List<JsonNode> alerts = new ArrayList<>();
        ComposeFile.yaml(FOLDER.resolve("alerts.yml"))
                .path("groups")
                .forEach(group -> group.path("rules").forEach(alerts::add));
        return alerts;
    }

    @Test
    void prometheusAsksEveryServiceOfOurs() throws IOException {
        Map<String, Integer> asked = new TreeMap<>();
        for (JsonNode job : ComposeFile.yaml(FOLDER.resolve("prometheus.yml")).path("scrape_configs")) {
            for (JsonNode source : job.path("dns_sd_configs")) {
                assertThat(job.path("metrics_path").asText()).isEqualTo("/q/metrics");
                assertThat(source.path("type").asText()).isEqualTo("A");
                source.path("names")
                        .forEach(name ->
                                asked.put(name.asText(), source.path("port").asInt()));
            }
        }
        Map<String, Integer> expected = new TreeMap<>();
        ComposeFile.ofTheRepository().ours().forEach(service -> expected.put(service.name(), service.port()));

        assertThat(asked).isEqualTo(expected);
    }

    @Test
    void prometheusHasAKeyForTheGateway() throws IOException {
        ComposeFile file = ComposeFile.ofTheRepository();
        List<JsonNode> gateway = new ArrayList<>();
        for (JsonNode job : ComposeFile.yaml(FOLDER.resolve("prometheus.yml")).path("scrape_configs")) {
            if (job.path("job_name").asText().equals("gateway")) {
                gateway.add(job);
            }
        }

        assertThat(gateway).hasSize(1);
        assertThat(gateway.get(0).at("/authorization/type").asText()).isEqualTo("Bearer");
        assertThat(gateway.get(0).at("/authorization/credentials_file").asText())
                .isEqualTo("/run/secrets/prometheus-key");
        assertThat(file.service("prometheus").texts("/secrets")).containsExactly("prometheus-key");
        assertThat(file.tree().at("/secrets/prometheus-key/file").asText()).isEqualTo(".seedbed/prometheus-key");
    }

    @Test
    void queriesNameOnlyMetricsThatAreRegistered() throws IOException {
        Set<String> registered = new TreeSet<>(Repository.metrics());
        assertThat(registered)
                .contains("seedbed_steps", "seedbed_queue_age_seconds", "seedbed_step_time_seconds_count");
        registered.addAll(FOREIGN);

        Set<String> named = new TreeSet<>();
        queries().forEach(query -> named.addAll(Queries.metrics(query)));

        assertThat(named).hasSizeGreaterThan(6);
        assertThat(registered).containsAll(named);
    }

    @Test
    void aQueryGivesItsMetrics() {
        assertThat(Queries.metrics(
                        "60 * sum by (kind, status) (rate(a_total{state=~\"x|y\"}[5m])) / max(b) or vector(0)"))
                .containsExactly("a_total", "b");
        assertThat(Queries.metrics("absent(up{job=\"gateway\"}) and c > bool 0.9"))
                .containsExactly("c", "up");
    }

    @Test
    void everyPanelSaysWhatItShowsAndAsksTheProvisionedSource() throws IOException {
        String source = ComposeFile.yaml(FOLDER.resolve(PROVISIONING + "/datasources/prometheus.yml"))
                .at("/datasources/0/uid")
                .asText();
        List<JsonNode> panels = new ArrayList<>();
        dashboard.path("panels").forEach(panels::add);

        assertThat(panels).hasSizeGreaterThan(10).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("description").asText()).isNotBlank();
            assertThat(panel.path("targets"))
                    .isNotEmpty()
                    .allSatisfy(target ->
                            assertThat(target.at("/datasource/uid").asText()).isEqualTo(source));
        });
        assertThat(panels).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
        assertThat(panels).extracting(panel -> panel.path("gridPos").toString()).doesNotHaveDuplicates();
    }

    @Test
    void grafanaFindsSourceAndDashboards() throws IOException {
        ComposeFile file = ComposeFile.ofTheRepository();
        JsonNode source = ComposeFile.yaml(FOLDER.resolve(PROVISIONING + "/datasources/prometheus.yml"));
        JsonNode provider = ComposeFile.yaml(FOLDER.resolve(PROVISIONING + "/dashboards/seedbed.yml"));

        assertThat(source.at("/datasources/0/url").asText()).isEqualTo("http://prometheus:9090");
        assertThat(file.service("prometheus").texts("/ports")).allMatch(port -> port.endsWith(":9090"));
        assertThat(file.service("grafana").mounts())
                .contains(new ComposeService.Mount(
                        "bind",
                        "./services/monitoring/grafana/dashboards",
                        provider.at("/providers/0/options/path").asText(),
                        true))
                .contains(new ComposeService.Mount(
                        "bind", "./services/monitoring/grafana/provisioning", "/etc/grafana/provisioning", true));
    }

    @Test
    void prometheusFindsItsFiles() throws IOException {
        List<String> targets = ComposeFile.ofTheRepository().service("prometheus").mounts().stream()
                .map(ComposeService.Mount::target)
                .toList();

        ComposeFile.yaml(FOLDER.resolve("prometheus.yml"))
                .path("rule_files")
                .forEach(file -> assertThat(targets).contains(file.asText()));
        assertThat(ComposeFile.ofTheRepository().service("prometheus").texts("/command"))
                .contains("--config.file=/etc/prometheus/prometheus.yml");
        assertThat(targets).contains("/etc/prometheus/prometheus.yml", "/etc/prometheus/alerts.yml");
    }

    @Test
    void everyAlertSaysWhatToDo() throws IOException {
        assertThat(alerts()).hasSizeGreaterThan(4).allSatisfy(alert -> {
            assertThat(alert.path("alert").asText()).matches("[A-Z][A-Za-z]+");
            assertThat(alert.at("/labels/severity").asText()).isIn("page", "warn");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            assertThat(alert.at("/annotations/description").asText()).isNotBlank();
        });
    }
}
