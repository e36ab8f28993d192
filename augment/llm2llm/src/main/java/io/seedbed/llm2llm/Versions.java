package io.seedbed.llm2llm;

import java.util.Optional;

/** The version that this is. */
public final class Versions {

    private Versions() {}

    /** The version, from the jar's manifest; {@code development} where the classes are not in a jar. */
    public static String current() {
        return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
