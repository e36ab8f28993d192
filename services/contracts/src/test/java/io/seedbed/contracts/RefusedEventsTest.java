package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, and in which words. */
class RefusedEventsTest {

    private static final String RIGHT =
            "; a CloudEvent is one JSON object with specversion, id, source, type and data, or"
                    + " a record with the headers ce_specversion, ce_id, ce_source and ce_type and JSON data as its value";
    private static final String JOB = "io.seedbed.job.submitted.v1";
    private static final String ENDED = "io.seedbed.run.ended.v1";
    private static final String DATA = "{\"runId\":\"r-0123456789abcdef\"}";

    @Test
    void nothing() {
        refused(Letters.bare(""), "", "the record is empty; it must be a CloudEvent with JSON data");
        refused(
                new ConsumerRecord<>("t", 0, 0, "k", null),
                "",
                "the record is empty; it must be a CloudEvent with JSON data");
    }

    @Test
    void tooMuch() {
        refused(
                Letters.bare(new byte[Events.MAX_BYTES + 1]),
                "",
                "the record has 262145 bytes; at most 262144 are read. Events name files and artifacts, they do not hold"
                        + " rows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hello        | line 1: Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {"id":       | line 1: Unexpected end-of-input within/between Object entries
            {"a":1,"a":2} | line 1: Duplicate field 'a'
            [1]          | it must be an object with fields and is a list: [1]
            {} {}        | line 1: a second document begins; there must be one
            """)
    void whatIsNoJsonObject(String value, String reason) {
        refused(Letters.bare(value), "", "the record is no JSON object: " + reason + RIGHT);
        refused(Letters.structured(value), "", "the record is no JSON object: " + reason + RIGHT);
    }

    @Test
    void whatIsNotInUtf8() {
        refused(
                Letters.bare(new byte[] {'{', (byte) 0xff, '}'}),
                "",
                "the record is no JSON object: it is not in UTF-8" + RIGHT);
    }

    @Test
    void jsonThatIsNoCloudEvent() {
        refused(
                Letters.bare("{\"train\":\"a.csv\",\"test\":\"b.csv\"}"),
                "/specversion",
                "/specversion is missing" + RIGHT);
        refused(
                Letters.bare("{\"specversion\":\"1.0\",\"id\":\"\",\"source\":\"s\",\"type\":\"t\"}"),
                "/id",
                "/id is missing" + RIGHT);
    }

    @Test
    void aBatch() {
        refused(
                Letters.with(Letters.bare("[]"), "content-type", "application/cloudevents-batch+json"),
                "",
                "the record is no JSON object: it must be an object with fields and is a list: []" + RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"ce_specversion,/specversion", "ce_id,/id", "ce_source,/source", "ce_type,/type"})
    void aMissingHeader(String header, String field) {
        ConsumerRecord<String, byte[]> letter = Letters.binary(ENDED, DATA);
        letter.headers().remove(header);

        refused(letter, field, field + " is missing" + RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"ce_type", "ce_traceparent", "content-type"})
    void aHeaderWithoutAValue(String header) {
        refused(
                Letters.with(Letters.binary(ENDED, DATA), header, null),
                "",
                "the header " + header + " has no value; give one, or leave it out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            specversion | 0.3       | must be 1.0 and is "0.3"
            source      | my laptop | must be a URI reference, for instance /my/program and is "my laptop"
            time        | yesterday | must be a time as in RFC 3339, for instance 2026-01-31T12:00:00Z and is "yesterday"
            time        | +10000-01-01T00:00:00Z | must be a time as in RFC 3339, for instance 2026-01-31T12:00:00Z and is "+10000-01-01T00:00:00Z"
            """)
    void anAttributeOutOfItsForm(String name, String value, String reason) {
        refused(Letters.with(Letters.binary(ENDED, DATA), "ce_" + name, value), "/" + name, "/" + name + " " + reason);
        String whole = Letters.whole(ENDED, DATA + ",\"time\":\"2026-01-31T12:00:00Z\"")
                .replaceFirst("\"" + name + "\":\"[^\"]*\"", "\"" + name + "\":\"" + value + "\"");
        refused(Letters.bare(whole), "/" + name, "/" + name + " " + reason);
    }

    @Test
    void anAttributeOfAnotherType() {
        refused(
                Letters.bare(Letters.whole(ENDED, DATA).replace("\"e-1\"", "1")),
                "/id",
                "/id must be a string and is 1; put it in quotes");
        refused(
                Letters.bare(Letters.whole(ENDED, DATA + ",\"my-tenant\":\"x\"")),
                "",
                "the record is no CloudEvent 1.0: Invalid extensions name: my-tenant");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            io.seedbed.job.submitted.v2 | is a version that is not known here; known is io.seedbed.job.submitted.v1
            io.seedbed.job.submited.v1  | is no event of this platform; did you mean io.seedbed.job.submitted.v1?
            com.example.order           | is no event of this platform; a job is sent as io.seedbed.job.submitted.v1
            """)
    void anUnknownType(String type, String reason) {
        refused(Letters.binary(type, DATA), "/type", "/type \"" + type + "\" " + reason);
        refused(Letters.bare(Letters.whole(type, DATA)), "/type", "/type \"" + type + "\" " + reason);
    }

    @Test
    void namesThatAreLongOrHoldControlCharactersAreNotRepeatedAsTheyAre() {
        refused(
                Letters.binary("a\nb" + "c".repeat(1000), DATA),
                "/type",
                "/type \"a?b" + "c".repeat(57) + "…\" is no event of this platform; a job is sent as " + JOB);
    }

    @Test
    void missingData() {
        String whole = Letters.whole(ENDED, "0").replace(",\"data\":0", "");

        refused(Letters.bare(whole), "/data", "/data is missing; it must be a JSON object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null         | it must be an object with fields and is a single value: null
            "r-1"        | it must be an object with fields and is a single value: "r-1"
            [1]          | it must be an object with fields and is a list: [1]
            """)
    void dataThatAreNoObject(String data, String reason) {
        refused(Letters.bare(Letters.whole(ENDED, data)), "/data", "/data cannot be read: " + reason);
        refused(Letters.binary(ENDED, data), "/data", "/data cannot be read: " + reason);
    }

    @Test
    void dataThatBreakOff() {
        refused(
                Letters.binary(ENDED, "{\"runId\":\n\"r-1\""),
                "/data",
                "/data cannot be read: line 2: Unexpected end-of-input: expected close marker for Object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"runId":7}                                      | /data/runId | must be a string and is 7; put it in quotes
            {"runId":"r-7"}                                  | /data/runId | must match ^r-[0-9a-f]{16}$ and is "r-7" (The run)
            {}                                               | /data/runId | is missing (The run)
            {"runid":"r-0123456789abcdef"}                   | /data/runid | is not known; did you mean runId? Also wrong: /data/runId
            {"runId":"r-0123456789abcdef","now":true}        | /data/now   | is not known; the fields are runId, trainings
            {"runId":"r-0123456789abcdef","a/b":1,"~":2}     | /data/a~1b  | is not known; the fields are runId, trainings. Also wrong: /data/~0
            """)
    void dataThatAreNotAsTheSchemaSays(String data, String field, String reason) {
        refused(Letters.binary(ENDED, data), field, field + " " + reason);
        refused(Letters.bare(Letters.whole(ENDED, data)), field, field + " " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"train":"a","test":"b","rounds":-1}    | /data/job/rounds | must be at least 0 and is -1
            {"train":"a","test":"b","roundz":1}     | /data/job/roundz | is not known; did you mean rounds?
            {"train":"a"}                           | /data/job/test   | is missing (Rows that only measure, in the same form)
            7                                       | /data/job        | must be an object and is 7
            """)
    void aJobThatIsNotAsTheSchemaSays(String job, String field, String reason) {
        refused(Letters.bare(Letters.whole(JOB, "{\"job\":" + job + "}")), field, field + " " + reason);
    }

    @Test
    void aStepWithoutWhatItIsAbout() {
        String step = "{\"runId\":\"r-0123456789abcdef\",\"stepId\":\"s\",\"kind\":\"KIND\",\"command\":{}}";
        String type = "io.seedbed.step.requested.v1";

        refused(
                Letters.binary(type, step.replace("KIND", "prepare")),
                "/data/source",
                "/data/source is missing (The job as it was submitted; for prepare and plan alone)");
        refused(
                Letters.binary(type, step.replace("KIND", "finetune")),
                "/data/job",
                "/data/job is missing (The prepared job's document; for every other kind)");
        refused(
                Letters.binary(type, step.replace("KIND", "finetune").replace("{}", "{},\"job\":{\"kind\":\"job\"}")),
                "/data/job/digest",
                "/data/job/digest is missing. Also wrong: /data/job/rows");
    }

    private static void refused(ConsumerRecord<String, byte[]> letter, String field, String message) {
        BadEventException refusal = Objects.requireNonNull(
                catchThrowableOfType(BadEventException.class, () -> Events.read(letter)), "it was read");

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
