package io.seedbed.gateway.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sessions of browsers. A session is a text that names a key and a time, signed with the platform's secret and the key's
 * hash: every gateway accepts it, it ends by itself, and with the key. Thread-safe.
 */
final class Sessions {

    /** How long a session lasts. */
    static final Duration LENGTH = Duration.ofHours(12);

    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9._@-]{1,64})~([0-9]{1,12})~([A-Za-z0-9_-]{43})");

    private final ApiKeys keys;
    private final InstantSource clock;

    Sessions(ApiKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A session of a key, from now on. */
    String begin(String secret, ApiKey key) {
        String head = key.name() + "~" + clock.instant().plus(LENGTH).getEpochSecond();
        return head + "~" + sign(secret, head, key);
    }

    /** The key of a session that has not ended. */
    Optional<ApiKey> find(String secret, String session) {
        Matcher matcher = TEXT.matcher(session);
        if (!matcher.matches() || isOver(matcher.group(2))) {
            return Optional.empty();
        }
        String head = matcher.group(1) + "~" + matcher.group(2);
        return keys.named(matcher.group(1)).filter(key -> ApiKeys.isSame(sign(secret, head, key), matcher.group(3)));
    }

    private boolean isOver(String epochSecond) {
        try {
            return !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(epochSecond)));
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static String sign(String secret, String head, ApiKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal((head + "~" + key.hash()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
