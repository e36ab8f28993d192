package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String GIVEN = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";
    private static final String WELL_FORMED = "00-[0-9a-f]{32}-[0-9a-f]{16}-01";

    @Test
    void aTraceThatIsGivenIsKept() {
        assertThat(Trace.of(GIVEN, "r-1")).isEqualTo(GIVEN);
        assertThat(Trace.of(GIVEN.toUpperCase(Locale.ROOT), "r-1")).isEqualTo(GIVEN);
        assertThat(Trace.id(GIVEN)).isEqualTo("0123456789abcdef0123456789abcdef");
    }

    @Test
    void aChildIsOfTheSameTraceAndHasASpanOfItsOwn() {
        String child = Trace.child(GIVEN, "step");

        assertThat(child).matches(WELL_FORMED).isNotEqualTo(GIVEN);
        assertThat(Trace.id(child)).isEqualTo(Trace.id(GIVEN));
        assertThat(Trace.child(GIVEN, "step")).isEqualTo(child);
        assertThat(Trace.child(GIVEN, "other")).isNotEqualTo(child);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-0123456789abcdef-01",
                "00-0123456789abcdef0123456789abcdef-0000000000000000-01"
            })
    void whatIsNoTraceIsReplaced(String given) {
        assertThat(Trace.of(given, "r-1")).matches(WELL_FORMED).isEqualTo(Trace.of("", "r-1"));
        assertThat(Trace.child(given, "step")).matches(WELL_FORMED);
        assertThat(Trace.id(given)).isEmpty();
    }
}
