package io.seedbed.gateway.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a key allows. Each role allows what the ones before it allow. */
public enum Role {
    /** To see runs and their results. */
    READ,
    /** To begin runs. */
    SUBMIT,
    /** To cancel and retry runs. */
    OPERATE;

    /** The name in the file of keys. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this role may do what another one may. */
    public boolean allows(Role other) {
        return compareTo(other) >= 0;
    }

    /** The role of this name. */
    static Optional<Role> of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label))
                .findFirst();
    }
}
