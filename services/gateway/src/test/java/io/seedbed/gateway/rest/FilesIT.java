package io.seedbed.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.seedbed.dataset.store.PublishedDirectory;
import io.seedbed.gateway.Servers;
import io.seedbed.gateway.rest.Http.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class FilesIT {

    private Http http;
    private String run;

    @BeforeEach
    void publish(@TempDir Path folder) throws Exception {
        http = Http.toApplication();
        run = http.begin("published", 0);
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("report.html"), "<style>b{}</style><b>report</b>");
        Files.writeString(folder.resolve("report.json"), "{\"digest\":\"d\"}");
        Files.writeString(folder.resolve("README.md"), "# card");
        Files.writeString(folder.resolve("rejects.jsonl"), "{}\n");
        Files.writeString(folder.resolve("other.html"), "<script>alert(1)</script>");
        Files.write(folder.resolve("data/train.parquet"), new byte[200_000]);
        Path store = Path.of(ConfigProvider.getConfig().getValue("seedbed.store", String.class));
        new PublishedDirectory(store.resolve("published")).publish(run, folder);
        Files.writeString(store.resolve("secret.txt"), "not published");
    }

    @Test
    void theFilesOfARunAreListed() {
        assertThat(http.get(path("")).json())
                .extracting(file -> file.asText())
                .containsExactly(
                        "README.md", "data/train.parquet", "other.html", "rejects.jsonl", "report.html", "report.json");
    }

    @Test
    void theReportIsShownWithItsStylesAndNothingElse() {
        Answer answer = http.get(path("/report.html"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<style>b{}</style><b>report</b>");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly(
                        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void everyFileHasATypeThatDoesNoHarm() {
        assertThat(http.get(path("/report.json")).json().path("digest").asText())
                .isEqualTo("d");
        assertThat(http.get(path("/README.md")).header("Content-Type")).startsWith("text/plain");
        assertThat(http.get(path("/rejects.jsonl")).header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"rejects.jsonl\"");
        Answer html = http.get(path("/other.html"));
        assertThat(html.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(html.header("Content-Disposition")).startsWith("attachment");
        Answer parquet = http.get(path("/data/train.parquet"));
        assertThat(parquet.body()).hasSize(200_000);
        assertThat(parquet.header("Content-Disposition")).isEqualTo("attachment; filename=\"train.parquet\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing.txt",
                "/data",
                "/../../secret.txt",
                "/%2e%2e/%2e%2e/secret.txt",
                "/..%2f..%2fsecret.txt",
                "/data/%2e%2e/%2e%2e/%2e%2e/secret.txt",
                "/%2fetc%2fpasswd",
                "//etc/passwd",
                "/..%5c..%5csecret.txt",
                "/report.html%00.json",
                "/%252e%252e/secret.txt"
            })
    void nothingElseIsGivenOut(String file) {
        String answer = http.raw("GET " + path(file) + " HTTP/1.0\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.0 404").doesNotContain("not published", "root:");
    }

    private String path(String file) {
        return "/api/runs/" + run + "/files" + file;
    }
}
