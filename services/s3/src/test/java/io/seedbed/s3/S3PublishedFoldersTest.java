package io.seedbed.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.dataset.store.PublishedFolders;
import io.seedbed.dataset.store.PublishedFoldersContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

@SuppressWarnings("NullAway.Init")
class S3PublishedFoldersTest extends PublishedFoldersContract {

    private final Changes changes = new Changes();
    private Server server;
    private S3Client client;

    @BeforeEach
    void start() throws Exception {
        server = Server.start();
        client = Clients.open(server.settings("p"), changes);
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    @Override
    protected PublishedFolders folders() throws Exception {
        return new S3PublishedFolders(client, server.settings("p"));
    }

    @Test
    void theReportComesLastAndGoesFirst() throws Exception {
        folders().publish("run", folder(Map.of("report.json", "1", "a", "1", "z", "1", "same", "s")));
        assertThat(changes.take()).containsExactly("put a", "put same", "put z", "put report.json");

        folders().publish("run", folder(Map.of("report.json", "2", "a", "2", "same", "s")));

        assertThat(changes.take()).containsExactly("delete report.json", "put a", "delete z", "put report.json");
    }

    @Test
    void aReportThatStaysTheSameStillComesLast() throws Exception {
        folders().publish("run", folder(Map.of("report.json", "1", "a", "1")));
        changes.take();

        folders().publish("run", folder(Map.of("report.json", "1", "a", "2")));

        assertThat(changes.take()).containsExactly("delete report.json", "put a", "put report.json");
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgain() throws Exception {
        Path folder = folder(Map.of("report.json", "1", "a", "1"));
        folders().publish("run", folder);
        changes.take();

        folders().publish("run", folder);

        assertThat(changes.take()).isEmpty();
    }

    /** Remembers which files of the folder were written and deleted. */
    private static final class Changes implements ExecutionInterceptor {

        private final List<String> seen = new ArrayList<>();

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof PutObjectRequest put) {
                seen.add("put " + put.key().replace("p/published/run/", ""));
            } else if (context.request() instanceof DeleteObjectRequest delete) {
                seen.add("delete " + delete.key().replace("p/published/run/", ""));
            }
        }

        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            if (context.httpRequest().firstMatchingHeader("Expect").isPresent()) {
                seen.add("asked whether to send");
            }
        }

        List<String> take() {
            List<String> taken = List.copyOf(seen);
            seen.clear();
            return taken;
        }
    }
}
