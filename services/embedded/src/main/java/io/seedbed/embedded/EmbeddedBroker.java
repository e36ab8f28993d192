package io.seedbed.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker (KRaft, one node) inside this JVM. It listens on the loopback interface only, without encryption or
 * authentication, and keeps topics, records and committed offsets between starts. Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedBroker.class.getName());
    private static final String LOG4J_PROVIDER = "log4j.provider";
    private static final long STOP_MILLIS = 5_000;

    private final DirectoryLock lock;
    private final KafkaRaftServer server;
    private final String bootstrap;
    private boolean closed;

    private EmbeddedBroker(DirectoryLock lock, KafkaRaftServer server, String bootstrap) {
        this.lock = lock;
        this.server = server;
        this.bootstrap = bootstrap;
    }

    /** Kafka's switch for log levels asks for log4j, which complains on standard error where it finds no provider of its logs. */
    private static void nameLog4jProvider() {
        if (System.getProperty(LOG4J_PROVIDER) == null) {
            System.setProperty(LOG4J_PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
    }

    /**
     * Starts the broker and returns when clients may connect.
     *
     * @param directory its own; made where there is none
     * @param port 0 for any that is free; it may differ from the last start's
     * @throws IOException where the directory is in use, the port is taken, or the broker does not come up
     */
    public static EmbeddedBroker start(Path directory, int port) throws IOException {
        nameLog4jProvider();
        Files.createDirectories(directory);
        DirectoryLock lock = DirectoryLock.acquire(directory);
        try {
            Path log = directory.toRealPath().resolve("log");
            Staging.ensure(log, EmbeddedBroker::format);
            int clients = LoopbackPort.choose(port, "Kafka");
            int controller = LoopbackPort.choose(0, "Kafka's controller");
            return new EmbeddedBroker(
                    lock, launch(BrokerSettings.of(log, clients, controller)), LoopbackPort.ADDRESS + ":" + clients);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static void format(Path log) throws IOException {
        try {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerSettings.NODE)
                    .setDirectories(List.of(log.toString()))
                    .setMetadataLogDirectory(log.toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (IOException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException("Kafka's folder " + log + " could not be formatted", failure);
        }
    }

    private static KafkaRaftServer launch(Properties settings) throws IOException {
        String log = settings.getProperty("log.dirs");
        KafkaRaftServer server;
        try {
            server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        } catch (RuntimeException failure) {
            throw new IOException("Kafka cannot work with its folder " + log + ": " + failure.getMessage(), failure);
        }
        try {
            server.startup();
            return server;
        } catch (RuntimeException failure) {
            server.shutdown();
            throw new IOException("Kafka did not start on " + log + ": " + failure.getMessage(), failure);
        }
    }

    /** What clients connect to, {@code 127.0.0.1:port}. */
    public String bootstrap() {
        return bootstrap;
    }

    /**
     * Makes the topics that are not there yet. One that exists stays as it is, also with another number of partitions.
     *
     * @param partitions how many, by topic; at least 1 each
     * @throws IOException where the broker refuses one
     */
    public void createTopics(Map<String, Integer> partitions) throws IOException {
        List<NewTopic> topics = partitions.entrySet().stream()
                .map(entry -> new NewTopic(entry.getKey(), Optional.of(entry.getValue()), Optional.empty()))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            for (Map.Entry<String, KafkaFuture<Void>> entry :
                    admin.createTopics(topics).values().entrySet()) {
                await(entry.getKey(), entry.getValue());
            }
        }
    }

    private static void await(String topic, KafkaFuture<Void> created) throws IOException {
        try {
            created.get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IOException("The topic " + topic + " could not be created", failure.getCause());
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while the topic " + topic + " was being created");
        }
    }

    /**
     * Stops the broker in good order, within five seconds; a stop that hangs goes on behind, and the directory stays locked until
     * it ends. What was acknowledged is kept in either case. Close the clients before: they would go on trying to connect.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Thread stopping = new Thread(this::stop, "kafka-stop");
        stopping.setDaemon(true);
        stopping.start();
        boolean interrupted = Thread.interrupted();
        try {
            stopping.join(STOP_MILLIS);
            if (stopping.isAlive()) {
                LOG.log(System.Logger.Level.WARNING, "Kafka did not stop within {0} ms", STOP_MILLIS);
            }
        } catch (InterruptedException interruption) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        try (lock) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
