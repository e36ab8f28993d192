package io.seedbed.gateway.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void aTimeIsSaidInItsLargestUnit() {
        assertThat(Texts.ago(NOW, NOW)).isEqualTo("just now");
        assertThat(Texts.ago(NOW.minusSeconds(59), NOW)).isEqualTo("59 s ago");
        assertThat(Texts.ago(NOW.minusSeconds(3599), NOW)).isEqualTo("59 min ago");
        assertThat(Texts.ago(NOW.minusSeconds(7200), NOW)).isEqualTo("2 h ago");
        assertThat(Texts.ago(NOW.minusSeconds(86_400), NOW)).isEqualTo("1 day ago");
        assertThat(Texts.ago(NOW.minusSeconds(200_000), NOW)).isEqualTo("2 days ago");
    }

    @Test
    void aClockThatIsAheadGivesNoTimeInTheFuture() {
        assertThat(Texts.ago(NOW.plusSeconds(30), NOW)).isEqualTo("just now");
        assertThat(Texts.between(NOW.plusSeconds(30), null, NOW)).isEqualTo("0.0 s");
    }

    @Test
    void aDifferenceHasItsSignUnlessItIsNone() {
        assertThat(Texts.points(0.031)).isEqualTo("+3.1");
        assertThat(Texts.points(-0.002)).isEqualTo("−0.2");
        assertThat(Texts.points(-0.0001)).isEqualTo("0.0");
    }

    @Test
    void durationsHaveTheirTwoLargestUnits() {
        assertThat(Texts.seconds(3.44)).isEqualTo("3.4 s");
        assertThat(Texts.seconds(75.0)).isEqualTo("1 min 15 s");
        assertThat(Texts.seconds(7_320.0)).isEqualTo("2 h 2 min");
        assertThat(Texts.seconds(null)).isEqualTo("–");
    }

    @Test
    void anAddressHoldsAnyText() {
        assertThat(Texts.url("a/b c?d#é")).isEqualTo("a%2Fb%20c%3Fd%23%C3%A9");
        assertThat(Texts.path("data/a b.jsonl")).isEqualTo("data/a%20b.jsonl");
    }

    @Test
    void theLineOfAFieldIsFoundInADocument() {
        String document = "# rounds: how many\ntrain: a\n\"rounds\" : many\n";

        assertThat(Documents.line(document, "/rounds")).isEqualTo(3);
        assertThat(Documents.line(document, "/set/student.rate")).isZero();
        assertThat(Documents.line(document, "")).isZero();
    }
}
