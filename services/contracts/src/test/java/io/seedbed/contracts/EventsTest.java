package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    private static final String ENDED = "io.seedbed.run.ended.v1";
    private static final String DATA = "{\"runId\":\"" + Samples.RUN + "\"}";

    static Collection<EventData> samples() {
        return Samples.all().values();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsRead(EventData data) throws BadEventException {
        Event event = Samples.event(data);

        ProducerRecord<String, byte[]> sent = Events.write(Topics.JOBS, Samples.RUN, event);

        assertThat(Events.read(Letters.arrived(sent))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameEventInOneJsonObjectIsReadWithAndWithoutItsHeader(EventData data) throws BadEventException {
        String whole = Letters.whole(Events.type(data), Events.json(data));

        assertThat(Events.read(Letters.structured(whole)).data()).isEqualTo(data);
        assertThat(Events.read(Letters.bare(whole)).data()).isEqualTo(data);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void dataAreReadBackFromTheirJson(EventData data) throws BadEventException {
        assertThat(Events.readData(Events.type(data), Events.json(data))).isEqualTo(data);
    }

    @Test
    void attributesAreHeadersAndDataTheValue() {
        ProducerRecord<String, byte[]> sent =
                Events.write(Topics.RUNS, Samples.RUN, Samples.event(new RunEnded(Samples.RUN, List.of())));

        assertThat(sent.topic()).isEqualTo("seedbed.runs");
        assertThat(sent.key()).isEqualTo(Samples.RUN);
        assertThat(new String(sent.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"runId\":\"" + Samples.RUN + "\",\"trainings\":[]}");
        assertThat(headers(sent))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "e-1",
                        "ce_source", "/seedbed/test",
                        "ce_type", ENDED,
                        "ce_subject", Samples.RUN,
                        "ce_time", "2026-01-31T12:00:00.25Z",
                        "ce_traceparent", Samples.TRACE,
                        "content-type", "application/json"));
    }

    @Test
    void anEventWithoutATraceHasNoHeaderForIt() throws BadEventException {
        Event event = new Event("e-1", "/seedbed/test", Samples.TIME, "", new RunEnded(Samples.RUN, List.of()));

        ProducerRecord<String, byte[]> sent = Events.write(Topics.RUNS, Samples.RUN, event);

        assertThat(headers(sent)).doesNotContainKey("ce_traceparent");
        assertThat(Events.read(Letters.arrived(sent)).trace()).isEmpty();
    }

    @Test
    void theTraceOfAStructuredEventIsCarried() throws BadEventException {
        String whole = Letters.whole(ENDED, DATA + ",\"traceparent\":\"" + Samples.TRACE + "\"");

        assertThat(Events.read(Letters.bare(whole)).trace()).isEqualTo(Samples.TRACE);
    }

    @Test
    void anEventMayHaveNoTime() throws BadEventException {
        assertThat(Events.read(Letters.binary(ENDED, DATA)).time()).isEqualTo(Instant.EPOCH);
        assertThat(Events.read(Letters.bare(Letters.whole(ENDED, DATA))).time()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void timesWithAnotherOffsetAreTheSameInstant() throws BadEventException {
        ConsumerRecord<String, byte[]> letter =
                Letters.with(Letters.binary(ENDED, DATA), "ce_time", "2026-01-31T14:00:00.250+02:00");

        assertThat(Events.read(letter).time()).isEqualTo(Samples.TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kcat", "/a/b?c#d", "https://example.com/jobs", "urn:uuid:1", "../x", "mailto:a@b.org"})
    void aSourceIsAnyReference(String source) throws BadEventException {
        ConsumerRecord<String, byte[]> letter = Letters.with(Letters.binary(ENDED, DATA), "ce_source", source);

        assertThat(Events.read(letter).source()).isEqualTo(source);
    }

    @Test
    void headersAndAttributesOfOthersAreNoneOfOurBusiness() throws BadEventException {
        ConsumerRecord<String, byte[]> letter = Letters.with(Letters.binary(ENDED, DATA), "ce_partitionkey", "7");
        Letters.with(letter, "x-request-id", null);

        assertThat(Events.read(letter).data()).isEqualTo(new RunEnded(Samples.RUN, List.of()));
        assertThat(Events.read(Letters.bare(Letters.whole(ENDED, DATA + ",\"tenant\":\"t\"")))
                        .data())
                .isEqualTo(new RunEnded(Samples.RUN, List.of()));
    }

    @Test
    void dataMayBeInBase64() throws BadEventException {
        String whole = Letters.whole(ENDED, "null")
                .replace("\"data\":null", "\"data_base64\":\"eyJydW5JZCI6InItMDEyMzQ1Njc4OWFiY2RlZiJ9\"");

        assertThat(Events.read(Letters.bare(whole)).data()).isEqualTo(new RunEnded(Samples.RUN, List.of()));
    }

    @Test
    void aSubmittedJobHasTheDefaultsOfTheSchema() throws BadEventException {
        String job = "{\"train\":\"a.csv\",\"test\":\"b.csv\"}";

        Event event = Events.read(Letters.bare(Letters.whole("io.seedbed.job.submitted.v1", "{\"job\":" + job + "}")));

        assertThat(event.data()).isEqualTo(new JobSubmitted(Jobs.read(job)));
    }

    @Test
    void whatNobodyCouldReadIsNotWritten() {
        Event badName = Samples.event(new RunEnded("run 1", List.of()));
        Event noNumber =
                Samples.event(new JobCompleted(Samples.RUN, Samples.DIGEST, 0.5, 0.5, Double.NaN, 0, 0, 0, 0, 0));

        assertThatThrownBy(() -> Events.write(Topics.RUNS, "k", badName))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(ENDED + " must not be sent: /data/runId must match ");
        assertThatThrownBy(() -> Events.write(Topics.RUNS, "k", noNumber))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("/data/gain must be a number and is \"NaN\"");
    }

    @Test
    void whatIsTooLargeToBeReadIsNotWritten() {
        Event large = Samples.event(new StepCompleted(
                Samples.RUN,
                Samples.STEP,
                StepKind.PREDICT,
                JsonNodeFactory.instance.objectNode().put("rows", "x".repeat(Events.MAX_BYTES)),
                JsonNodeFactory.instance.objectNode(),
                1));

        assertThatThrownBy(() -> Events.write(Topics.STEP_RESULTS, "k", large))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 262144 are read");
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> sent) {
        Map<String, String> headers = new HashMap<>();
        sent.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
