package io.seedbed.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.seedbed.contracts.Digests;
import io.seedbed.gateway.Servers;
import io.seedbed.gateway.rest.Http;
import io.seedbed.gateway.rest.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that asks for keys. */
@QuarkusTest
@TestProfile(KeysIT.WithKeys.class)
@QuarkusTestResource(Servers.class)
class KeysIT {

    private static final String JOB = Http.job("with a key", 0);

    private Http http;

    /** Three keys, which are their roles' names and "-key". */
    public static final class WithKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path file = Files.createTempFile("seedbed", ".keys");
                file.toFile().deleteOnExit();
                Files.write(
                        file,
                        List.of(
                                "# who may do what",
                                "read rita " + Digests.sha256Hex("read-key"),
                                "submit sam " + Digests.sha256Hex("submit-key"),
                                "submit sue " + Digests.sha256Hex("other-key"),
                                "operate olga " + Digests.sha256Hex("operate-key")));
                return Map.of("seedbed.api-keys", file.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void open() {
        http = Http.toApplication();
    }

    @Test
    void withoutAKeyNothingIsSaid() {
        for (String path : List.of("/api/runs", "/api/platform", "/api/nothing", "/api/events", "/q/openapi")) {
            Answer answer = http.get(path);

            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.json().path("type").asText()).isEqualTo("urn:seedbed:problem:unauthorized");
        }
        assertThat(http.submit(JOB).status()).isEqualTo(401);
        assertThat(http.get("/api/runs", "Authorization", "Bearer wrong").status())
                .isEqualTo(401);
        assertThat(http.get("/api/runs", "Authorization", "Basic read-key").status())
                .isEqualTo(401);
        assertThat(http.get("/api/runs", "Cookie", "seedbed-session=rita~99999999999~" + "A".repeat(43))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void eachRoleDoesWhatItMayAndNoMore() {
        assertThat(http.get("/api/runs", key("read")).status()).isEqualTo(200);
        assertThat(http.submit(JOB, key("read")).status()).isEqualTo(403);
        Answer begun = http.submit(JOB, key("submit"));
        assertThat(begun.status()).isEqualTo(202);
        String run = "/api/runs/" + begun.json().path("runId").asText();
        for (String path : List.of("/cancel", "/cancel/", "/cancel;a=b", "/retry", "/./cancel", "//cancel")) {
            assertThat(http.post(run + path, "", key("submit")).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(http.get(run, key("submit")).json().path("state").asText()).isEqualTo("preparing");
        Answer refused = http.post(run + "/cancel", "", key("submit"));
        assertThat(refused.json().path("detail").asText())
                .isEqualTo("the key of sam has the role submit; this needs operate");
        assertThat(http.post(run + "/cancel", "", key("operate")).status()).isEqualTo(200);
    }

    @Test
    void nobodyMeetsTheRunsOfOthersByTheirKeys() {
        String[] sam = {"Authorization", "Bearer submit-key", "Idempotency-Key", "1"};
        String[] sue = {"Authorization", "Bearer other-key", "Idempotency-Key", "1"};

        assertThat(http.begin("mine", 0, sam))
                .isEqualTo(http.begin("mine", 0, sam))
                .isNotEqualTo(http.begin("mine", 0, sue));
    }

    @Test
    void probesOnThisMachineNeedNoKeyAndOthersDo() {
        assertThat(http.get("/q/health/live").status()).isEqualTo(200);
        assertThat(http.get("/q/metrics").status()).isEqualTo(200);
        assertThat(http.get("/q/metrics", "X-Forwarded-For", "10.0.0.9").status())
                .isEqualTo(401);
        assertThat(http.get("/q/health", "Forwarded", "for=10.0.0.9").status()).isEqualTo(401);
    }

    @Test
    void aPersonIsSentToThePageThatAsksForTheKey() {
        Answer answer = http.get("/", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/login");
        assertThat(http.get("/login").body()).contains("<form method=\"post\" action=\"/login\">");
    }

    @Test
    void aKeyBeginsASessionThatOnlyOurPagesCanUse() {
        String origin = "http://" + http.request("/").build().uri().getAuthority();
        Answer login = login("operate-key", origin);
        assertThat(login.status()).isEqualTo(303);
        String set = login.header("Set-Cookie");
        assertThat(set).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("operate-key", "Secure");
        String cookie = set.substring(0, set.indexOf(';'));

        assertThat(http.get("/api/runs", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(http.submit(JOB, "Cookie", cookie, "Origin", origin).status())
                .isEqualTo(202);
        assertThat(http.submit(JOB, "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(202);
        assertThat(http.submit(JOB, "Cookie", cookie).status()).isEqualTo(403);
        assertThat(http.submit(JOB, "Cookie", cookie, "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(http.get("/api/runs", "Cookie", cookie.substring(0, cookie.length() - 1))
                        .status())
                .isEqualTo(401);
        assertThat(http.get("/api/runs", "Cookie", cookie.replace("olga", "rita"))
                        .status())
                .isEqualTo(401);
        assertThat(http.get("/", "Cookie", cookie, "Accept", "text/html").body())
                .contains("<form class=\"leave\" method=\"post\" action=\"/logout\">", "Sign out olga");
        Answer logout = http.post("/logout", "", "Cookie", cookie, "Origin", origin);
        assertThat(logout.header("Set-Cookie")).startsWith("seedbed-session=").contains("Max-Age=0");
    }

    @Test
    void behindTlsTheCookieStaysThere() {
        String authority = http.request("/").build().uri().getAuthority();

        assertThat(login("read-key", "https://" + authority).header("Set-Cookie"))
                .contains("Secure");
    }

    @Test
    void aKeyThatIsNotKnownBeginsNone() {
        String origin = "http://" + http.request("/").build().uri().getAuthority();

        Answer answer = login("wrong", origin);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("wrong");
        assertThat(login("operate-key", "https://evil.example").status()).isEqualTo(403);
    }

    private Answer login(String key, String origin) {
        return http.post("/login", "key=" + key, "Content-Type", "application/x-www-form-urlencoded", "Origin", origin);
    }

    private static String[] key(String role) {
        return new String[] {"Authorization", "Bearer " + role + "-key"};
    }
}
