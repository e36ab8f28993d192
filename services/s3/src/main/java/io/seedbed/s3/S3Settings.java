package io.seedbed.s3;

import io.seedbed.augment.StepException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bucket, and how to reach it.
 *
 * @param bucket the bucket, which exists already
 * @param prefix what every key starts with, without a slash at its ends; empty for the whole bucket
 * @param endpoint a server other than Amazon's
 * @param region the bucket's region; without it {@code us-east-1} at an endpoint of one's own, else what the
 *     environment says
 * @param pathStyle whether the bucket stands in the path of a URL, not in its host name, as most servers other than
 *     Amazon's want it
 * @param accessKey credentials; without them the SDK looks into the environment, profiles and the machine's role
 * @param spool a directory on a disk that holds the largest object twice over
 */
public record S3Settings(
        String bucket,
        String prefix,
        @Nullable URI endpoint,
        @Nullable String region,
        boolean pathStyle,
        @Nullable AccessKey accessKey,
        Path spool) {

    private static final Pattern PLACE = Pattern.compile("s3://([A-Za-z0-9][A-Za-z0-9._-]{1,62})(?:/(.*))?");
    private static final List<String> KEYS =
            List.of("access-key", "endpoint", "path-style", "region", "secret-key", "spool");

    /** Whether a place is one on S3; else it is a directory. */
    public static boolean isS3(String place) {
        return place.regionMatches(true, 0, "s3:", 0, 3);
    }

    /**
     * Settings from a place and what is set under {@code seedbed.s3}. Names may have dots or underscores for hyphens, as
     * environment variables give them; a blank value counts as none.
     *
     * @param place {@code s3://bucket} or {@code s3://bucket/prefix}
     * @param settings any of {@code endpoint}, {@code region}, {@code path-style}, {@code access-key},
     *     {@code secret-key}, {@code spool}
     * @throws StepException of kind {@code USER} that says what to correct
     */
    public static S3Settings parse(String place, Map<String, String> settings) throws StepException {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            // The text is not repeated: somebody may have put a secret into it.
            throw wrong("seedbed.store is no s3://bucket/prefix; a bucket is 2 to 63 letters, digits, dots, hyphens or"
                    + " underscores, and credentials belong into seedbed.s3.access-key and seedbed.s3.secret-key");
        }
        Map<String, String> values = values(settings);
        String region = values.get("region");
        return new S3Settings(
                matcher.group(1),
                prefix(matcher.group(2)),
                endpoint(values.get("endpoint")),
                region,
                flag("path-style", values.getOrDefault("path-style", "false")),
                accessKey(values.get("access-key"), values.get("secret-key")),
                Path.of(values.getOrDefault("spool", System.getProperty("java.io.tmpdir"))));
    }

    /** The key of something below the prefix. */
    public String key(String path) {
        return prefix.isEmpty() ? path : prefix + "/" + path;
    }

    private static Map<String, String> values(Map<String, String> settings) throws StepException {
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String key =
                    setting.getKey().toLowerCase(Locale.ROOT).replace('.', '-').replace('_', '-');
            if (!KEYS.contains(key)) {
                throw wrong("seedbed.s3." + setting.getKey() + " is not known; known are " + String.join(", ", KEYS));
            }
            if (!setting.getValue().isBlank()) {
                values.put(key, setting.getValue().strip());
            }
        }
        return values;
    }

    private static String prefix(@Nullable String text) throws StepException {
        String prefix = text == null ? "" : text.replaceAll("/+$", "");
        for (String part : prefix.split("/", -1)) {
            if (!prefix.isEmpty() && (part.isEmpty() || part.equals(".") || part.equals(".."))) {
                throw wrong("seedbed.store has the prefix \"" + prefix + "\"; its parts must not be empty, . or ..");
            }
        }
        return prefix;
    }

    private static @Nullable URI endpoint(@Nullable String text) throws StepException {
        if (text == null) {
            return null;
        }
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw wrong("seedbed.s3.endpoint is no URL; write for instance https://s3.example.org:9000");
        }
        throw wrong("seedbed.s3.endpoint must be http:// or https:// with a host and no credentials, for instance"
                + " https://s3.example.org:9000");
    }

    private static boolean flag(String key, String value) throws StepException {
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw wrong("seedbed.s3." + key + " is \"" + value + "\"; it must be true or false");
        }
        return value.equalsIgnoreCase("true");
    }

    private static @Nullable AccessKey accessKey(@Nullable String id, @Nullable String secret) throws StepException {
        if (id != null && secret != null) {
            return new AccessKey(id, secret);
        }
        if (id != null || secret != null) {
            throw wrong("seedbed.s3.access-key and seedbed.s3.secret-key go together, but only one is set");
        }
        return null;
    }

    private static StepException wrong(String message) {
        return new StepException(StepException.Kind.USER, message);
    }
}
