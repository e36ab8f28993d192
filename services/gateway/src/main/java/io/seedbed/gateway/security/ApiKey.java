package io.seedbed.gateway.security;

import java.util.Objects;

/**
 * A line of the file of keys.
 *
 * @param name whose key it is
 * @param hash SHA-256 of the key, as 64 hexadecimal digits
 */
record ApiKey(Role role, String name, String hash) {
    ApiKey {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
    }
}
