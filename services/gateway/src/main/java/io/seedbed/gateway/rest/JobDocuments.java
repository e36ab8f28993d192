package io.seedbed.gateway.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Jobs;
import io.seedbed.gateway.problem.Problem;
import io.seedbed.gateway.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads job documents that were sent. Stateless. */
public final class JobDocuments {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern LINE = Pattern.compile("^line ([0-9]{1,9}): ");

    private JobDocuments() {}

    /**
     * The job that a body holds.
     *
     * @param json whether it must be JSON; else it is YAML
     * @throws ProblemException if it cannot be read, or is not as the schema says
     */
    public static Job read(byte @Nullable [] body, boolean json) {
        String text = text(body == null ? new byte[0] : body);
        if (text.isBlank()) {
            throw malformed(
                            "the request has no body; send a job document, at least {\"train\": FILE, \"test\": FILE}",
                            json)
                    .asException();
        }
        if (text.length() > Jobs.MAX_LENGTH) {
            throw Problem.of(
                            413,
                            "too-large",
                            "Too large",
                            "the document has " + text.length()
                                    + " characters; at most " + Jobs.MAX_LENGTH
                                    + " are read. A job names files, it does not hold rows")
                    .asException();
        }
        return json ? fromJson(text) : fromYaml(text);
    }

    private static Job fromJson(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            if (!tree.isObject()) {
                throw malformed("the document must be an object with fields: {\"train\": FILE, \"test\": FILE}", true)
                        .asException();
            }
            return Jobs.of(tree);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String reason = e.getOriginalMessage();
            Problem problem = at == null
                    ? malformed(reason, true)
                    : malformed("line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + reason, true)
                            .at(at.getLineNr(), at.getColumnNr());
            throw problem.asException();
        } catch (BadEventException e) {
            throw Problem.of(e).asException();
        }
    }

    private static Job fromYaml(String text) {
        try {
            return Jobs.read(text);
        } catch (BadEventException e) {
            Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
            if (line.find()) {
                throw malformed(String.valueOf(e.getMessage()), false)
                        .at(Integer.parseInt(line.group(1)), null)
                        .asException();
            }
            throw Problem.of(e).asException();
        }
    }

    private static Problem malformed(String reason, boolean json) {
        return Problem.of(400, "malformed", json ? "Not JSON" : "Not YAML", reason);
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(400, "malformed", "Not text", "the document is not in UTF-8")
                    .asException();
        }
    }
}
