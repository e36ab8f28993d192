package io.seedbed.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A program that starts both servers on a data directory, writes to both, says so and then waits to be killed. */
final class Installation {

    static final String READY = "ready";

    private Installation() {}

    /** Takes the data directory. */
    public static void main(String... arguments) throws Exception {
        try (DataDirectory data = DataDirectory.open(Path.of(arguments[0]));
                EmbeddedBroker broker = EmbeddedBroker.start(data.kafka(), 0);
                EmbeddedDatabase database = EmbeddedDatabase.start(data.postgres(), 0)) {
            broker.createTopics(Map.of("jobs", 1));
            Records.write(broker.bootstrap(), "jobs", "first");
            Rows.write(database, "first");
            openAgain(data.root());
            System.out.println(READY);
            // The end of the input is the end of the parent.
            while (System.in.read() >= 0) {}
        }
    }

    /** Is refused, and must not take the lock from this process in doing so. */
    private static void openAgain(Path directory) {
        try {
            DataDirectory.open(directory).close();
        } catch (IOException refused) {
            return;
        }
        throw new IllegalStateException("The directory was opened twice");
    }
}
