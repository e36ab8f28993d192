package io.seedbed.teacher;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * A failed call, judged.
 *
 * @param verdict whether a retry may help, and whose move it is
 * @param detail what happened, without the key
 */
record ProviderFailure(Verdict verdict, String detail) {

    private static final int LONGEST_DETAIL = 300;

    /** Statuses that speak of one request rather than of the teacher: bad request, too large, not processable. */
    private static final Set<Integer> ONE_REQUEST = Set.of(400, 413, 422);

    /** Whether a retry may help, and whose move it is. */
    enum Verdict {
        /** Send it again, later. */
        RETRY,
        /** This request is not wanted; others may be. */
        REFUSED,
        /** The answer does not follow the protocol. */
        UNREADABLE,
        /** The configuration is wrong. */
        CONFIGURATION,
        /** The provider is out of reach, or wants money. */
        UNAVAILABLE,
        /** The thread was told to stop. */
        INTERRUPTED
    }

    static ProviderFailure of(RuntimeException failure, ApiKey key) {
        Optional<Integer> status = find(failure, HttpException.class).map(HttpException::statusCode);
        Throwable shownOf =
                find(failure, IOException.class).map(Throwable.class::cast).orElseGet(() -> rootOf(failure));
        String said = shownOf.getMessage() == null ? "" : ": " + shownOf.getMessage();
        String shown =
                status.map(code -> "HTTP " + code).orElse(shownOf.getClass().getSimpleName())
                        + key.redact(said).replaceAll("\\s+", " ");
        String detail = shown.length() > LONGEST_DETAIL ? shown.substring(0, LONGEST_DETAIL) + "…" : shown;
        return new ProviderFailure(status.map(ProviderFailure::ofStatus).orElseGet(() -> ofType(failure)), detail);
    }

    private static Verdict ofStatus(int status) {
        if (status == 408 || status == 409 || status == 425 || status == 429 || status >= 500) {
            return Verdict.RETRY;
        }
        if (status == 402) {
            return Verdict.UNAVAILABLE;
        }
        return ONE_REQUEST.contains(status) ? Verdict.REFUSED : Verdict.CONFIGURATION;
    }

    private static Verdict ofType(RuntimeException failure) {
        if (find(failure, InterruptedException.class).isPresent()) {
            return Verdict.INTERRUPTED;
        }
        if (find(failure, UnresolvedModelServerException.class).isPresent()) {
            return Verdict.UNAVAILABLE;
        }
        if (find(failure, ContentFilteredException.class).isPresent()) {
            return Verdict.REFUSED;
        }
        if (find(failure, JsonProcessingException.class).isPresent()) {
            return Verdict.UNREADABLE;
        }
        boolean passing = find(failure, RetriableException.class).isPresent()
                || find(failure, IOException.class).isPresent();
        if (passing) {
            return Verdict.RETRY;
        }
        return failure instanceof LangChain4jException ? Verdict.CONFIGURATION : Verdict.UNREADABLE;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
