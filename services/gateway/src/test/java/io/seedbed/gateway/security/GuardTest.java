package io.seedbed.gateway.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.seedbed.contracts.Digests;
import io.seedbed.gateway.GatewayService;
import io.seedbed.runtime.PlatformConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class GuardTest {

    @Test
    void withoutKeysOnlyTheLoopbackIsListenedOn() {
        assertThatThrownBy(() -> guard(Map.of("quarkus.http.host", "0.0.0.0")).check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SEEDBED_API_KEYS")
                .hasMessageContaining("QUARKUS_HTTP_HOST");
        for (String host : new String[] {"localhost", "127.0.0.1", "127.0.1.1", "::1"}) {
            assertThatCode(() -> guard(Map.of("quarkus.http.host", host)).check(new StartupEvent()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void withKeysEveryoneMayKnock(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("keys"), "read rita " + Digests.sha256Hex("k"));

        assertThatCode(() -> guard(Map.of("quarkus.http.host", "0.0.0.0", "seedbed.api-keys", file.toString()))
                        .check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    private static Guard guard(Map<String, String> settings) {
        PlatformConfig config = new PlatformConfig(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
        return new Guard(config, new GatewayService(config, new PGSimpleDataSource()), Optional.empty());
    }
}
