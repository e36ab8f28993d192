package io.seedbed.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    Path directory;

    @Test
    void topicsRecordsAndOffsetsSurviveARestartOnOtherPorts() throws Exception {
        String before;
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            before = broker.bootstrap();
            broker.createTopics(Map.of("jobs", 1));
            Records.write(before, "jobs", "first");
            assertThat(Records.read(before, "jobs", "workers", 1)).containsExactly("first");
            Records.write(before, "jobs", "second");
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            assertThat(broker.bootstrap()).isNotEqualTo(before);
            broker.createTopics(Map.of("jobs", 1));
            assertThat(Records.read(broker.bootstrap(), "jobs", "workers", 1)).containsExactly("second");
            assertThat(Records.read(broker.bootstrap(), "jobs", "newcomers", 2)).containsExactly("first", "second");
        }
    }

    @Test
    void onlyTopicsThatWereAskedForExist() throws Exception {
        // What a start leaves that is killed while it formats the folder.
        Path half = Files.createDirectories(directory.resolve("log.partial"));
        Files.writeString(half.resolve("meta.properties"), "version=1\n");
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            broker.createTopics(Map.of("jobs", 2, "runs", 1));

            assertThatThrownBy(() -> Records.write(broker.bootstrap(), "typo", "lost"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
            assertThatThrownBy(() -> broker.createTopics(Map.of("no topic's name", 1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no topic's name");
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is in use by this process");
        }
        assertThat(half).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsNamedAndTheDirectoryIsFreeAgain() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, taken.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("Kafka");
        }
        DirectoryLock.acquire(directory).close();
    }

    @Test
    void aFolderThatKafkaDoesNotUnderstandIsNamed() throws Exception {
        Path log = Files.createDirectory(directory.resolve("log"));
        Files.writeString(log.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=another\n");

        assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(log.toRealPath().toString())
                .hasMessageContaining("7");
    }
}
