package io.seedbed.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.contracts.Digests;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    private static final String HASH = Digests.sha256Hex("open sesame");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aKeyIsFoundByItsHash() {
        ApiKeys keys = ApiKeys.parse("keys", List.of("", "# who", "  submit   ada  " + HASH.toUpperCase(Locale.ROOT)));

        assertThat(keys.find("open sesame")).contains(new ApiKey(Role.SUBMIT, "ada", HASH));
        assertThat(keys.find("open sesam")).isEmpty();
        assertThat(keys.find(HASH)).isEmpty();
        assertThat(keys.find("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submit ada",
                "owner ada 0000000000000000000000000000000000000000000000000000000000000000",
                "submit a/b 0000000000000000000000000000000000000000000000000000000000000000",
                "submit ada the-secret",
                "submit ada 00000000000000000000000000000000000000000000000000000000000000000"
            })
    void aLineThatIsWrongIsNamedAndNotRepeated(String line) {
        assertThatThrownBy(() -> ApiKeys.parse("keys", List.of("# who", line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("keys line 2")
                .hasMessageContaining("ROLE NAME SHA256")
                .hasMessageNotContaining("the-secret");
    }

    @Test
    void aFileWithoutKeysIsRefused() {
        assertThatThrownBy(() -> ApiKeys.parse("keys", List.of("# nobody"))).hasMessageContaining("holds no key");
        assertThatThrownBy(() -> ApiKeys.read(Path.of("/nowhere/keys"))).hasMessageContaining("/nowhere/keys");
    }

    @Test
    void twoKeysHaveTwoNames() {
        assertThatThrownBy(() -> ApiKeys.parse("keys", List.of("read a " + HASH, "submit a " + HASH)))
                .hasMessageContaining("keys line 2: there is a key of a already");
    }

    @Test
    void aSessionEndsByItselfAndWithItsKeyAndItsSecret() {
        ApiKeys keys = ApiKeys.parse("keys", List.of("read rita " + HASH));
        ApiKey key = keys.named("rita").orElseThrow();
        String session = new Sessions(keys, InstantSource.fixed(NOW)).begin("secret", key);

        assertThat(at(keys, NOW).find("secret", session)).contains(key);
        assertThat(at(keys, NOW.plus(Sessions.LENGTH).minusSeconds(1)).find("secret", session))
                .contains(key);
        assertThat(at(keys, NOW.plus(Sessions.LENGTH)).find("secret", session)).isEmpty();
        assertThat(at(keys, NOW).find("other", session)).isEmpty();
        ApiKeys changed = ApiKeys.parse("keys", List.of("read rita " + Digests.sha256Hex("new")));
        assertThat(at(changed, NOW).find("secret", session)).isEmpty();
        ApiKeys gone = ApiKeys.parse("keys", List.of("read bob " + HASH));
        assertThat(at(gone, NOW).find("secret", session)).isEmpty();
    }

    private static Sessions at(ApiKeys keys, Instant now) {
        return new Sessions(keys, InstantSource.fixed(now));
    }
}
