package io.seedbed.gateway.security;

import io.seedbed.contracts.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keys that an installation knows: lines {@code ROLE NAME SHA256} of a file, in which empty lines and those that begin
 * with {@code #} do not count. It holds no key itself. Immutable and thread-safe.
 */
final class ApiKeys {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String RIGHT = "it must be ROLE NAME SHA256, for instance: operate ada "
            + "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, where the last part is what"
            + " \"printf %s KEY | sha256sum\" prints";

    private final Map<String, ApiKey> byName;

    private ApiKeys(Map<String, ApiKey> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * Reads a file of keys.
     *
     * @throws IllegalStateException if it cannot be read, holds no key, or a line is wrong; the message says where
     */
    static ApiKeys read(Path file) {
        try {
            return parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "seedbed.api-keys names " + file + ", which cannot be read: " + e + "; " + RIGHT, e);
        }
    }

    /** Keys from these lines; {@code where} names them in messages. */
    static ApiKeys parse(String where, List<String> lines) {
        Map<String, ApiKey> keys = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                ApiKey key = key(where + " line " + (i + 1), line);
                if (keys.putIfAbsent(key.name(), key) != null) {
                    throw new IllegalStateException(where + " line " + (i + 1) + ": there is a key of " + key.name()
                            + " already; give every key a name of its own");
                }
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException(
                    where + " holds no key; a line of " + RIGHT.substring("it must be ".length()));
        }
        return new ApiKeys(keys);
    }

    /** Whose key this is. Every line is compared in full, so that the time says nothing about how much was right. */
    Optional<ApiKey> find(String key) {
        String hash = Digests.sha256Hex(key);
        ApiKey found = null;
        for (ApiKey candidate : byName.values()) {
            if (isSame(candidate.hash(), hash)) {
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The key with this name. */
    Optional<ApiKey> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether two texts are the same, in a time that depends on their lengths alone. */
    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiKey key(String where, String line) {
        String[] parts = line.split("\\s+", -1);
        // The line is not repeated: somebody may have put the key itself there.
        if (parts.length != 3) {
            throw new IllegalStateException(where + " has " + parts.length + " parts; " + RIGHT);
        }
        Role role = Role.of(parts[0])
                .orElseThrow(() -> new IllegalStateException(
                        where + " begins with no role; a role is read, submit or operate; " + RIGHT));
        if (!NAME.matcher(parts[1]).matches()) {
            throw new IllegalStateException(
                    where + " has no name for the key; a name is letters, digits and . _ @ -; " + RIGHT);
        }
        String hash = parts[2].toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalStateException(where + " does not end with 64 hexadecimal digits; " + RIGHT);
        }
        return new ApiKey(role, parts[1], hash);
    }
}
