package io.seedbed.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that this is, from the jar's manifest. */
public final class Version implements IVersionProvider {

    /** The version; {@code development} where the classes are not in a jar. */
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"seedbed " + current(), "Java " + System.getProperty("java.version")};
    }
}
