package io.seedbed.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.seedbed.gateway.Servers;
import io.seedbed.gateway.rest.Http;
import io.seedbed.gateway.rest.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other people's web pages can do to a gateway on the loopback that asks for no keys. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class LoopbackIT {

    private Http http;

    @BeforeEach
    void open() {
        http = Http.toApplication();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:99"})
    void ourOwnNamesAreAnswered(String host) {
        assertThat(http.raw("GET /api/runs HTTP/1.0\r\nHost: " + host + "\r\n\r\n"))
                .startsWith("HTTP/1.0 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "10.0.0.1"})
    void namesThatSomebodyElsePointedAtUsAreNot(String host) {
        for (String path : new String[] {"/api/runs", "/q/metrics", "/q/openapi", "/"}) {
            assertThat(http.raw("GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n"))
                    .startsWith("HTTP/1.0 421")
                    .contains("seedbed.hosts");
        }
    }

    @Test
    void otherSitesPagesBeginNothing() {
        for (String[] header : new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Origin", "http://localhost:1"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        }) {
            Answer answer = http.submit(Http.job("evil", 0), header);

            assertThat(answer.status()).as(String.join(" ", header)).isEqualTo(403);
            assertThat(answer.json().path("type").asText()).isEqualTo("urn:seedbed:problem:cross-site");
        }
    }

    @Test
    void ourOwnPagesDo() {
        String origin = "http://" + http.request("/").build().uri().getAuthority();

        assertThat(http.submit(Http.job("own", 0), "Origin", origin).status()).isEqualTo(202);
        assertThat(http.submit(Http.job("own", 0), "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void pagesLoadNothingFromElsewhereAndStandInNoFrame() {
        Answer answer = http.get("/api/runs");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self';");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
