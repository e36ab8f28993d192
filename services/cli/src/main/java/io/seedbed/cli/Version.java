package io.seedbed.cli;

import io.seedbed.llm2llm.Versions;
import picocli.CommandLine.IVersionProvider;

/** The version that this is, from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"seedbed " + Versions.current(), "Java " + System.getProperty("java.version")};
    }
}
