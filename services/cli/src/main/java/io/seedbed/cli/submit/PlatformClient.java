package io.seedbed.cli.submit;

import io.seedbed.augment.StepException;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.JobSubmitted;
import io.seedbed.contracts.Topics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A client of a platform's Kafka broker. Not thread-safe. */
public final class PlatformClient implements AutoCloseable {

    private static final String SOURCE = "seedbed/cli";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, String> settings;
    private final InstantSource clock;
    private final KafkaConsumer<String, byte[]> ears;

    /**
     * A client that listens from now on.
     *
     * @param settings the Kafka clients' settings, {@code bootstrap.servers} among them
     * @throws StepException if the broker cannot be reached, or has no platform's topics
     */
    public PlatformClient(Map<String, String> settings, InstantSource clock) throws StepException {
        this.settings = new HashMap<>(settings);
        this.clock = clock;
        this.ears = new KafkaConsumer<>(consumer(), new StringDeserializer(), new ByteArrayDeserializer());
        try {
            listenFromNow();
        } catch (KafkaException e) {
            close();
            throw unreachable(e);
        } catch (StepException e) {
            close();
            throw e;
        }
    }

    /**
     * Publishes a job.
     *
     * @return the id of its run
     * @throws StepException if the broker does not take it
     */
    public String submit(Job job) throws StepException, InterruptedException {
        String id = UUID.randomUUID().toString();
        Event event = new Event(id, SOURCE, clock.instant(), "", new JobSubmitted(job));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(producer(), new StringSerializer(), new ByteArraySerializer())) {
            String runId = Digests.runId(SOURCE, id);
            producer.send(Events.write(Topics.JOBS, runId, event)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return runId;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw unreachable(e);
        }
    }

    /** What the platform says of a job's run, as it comes. */
    public RunWatch watch(String runId, Job job) {
        return new RunWatch(ears, runId, job);
    }

    private void listenFromNow() throws StepException {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : new String[] {Topics.RUNS, Topics.PROGRESS, Topics.DEAD_LETTERS}) {
            List<PartitionInfo> found = ears.partitionsFor(topic, PATIENCE);
            if (found.isEmpty()) {
                throw new StepException(
                        StepException.Kind.USER,
                        "the broker " + address() + " has no topic " + topic
                                + "; start a platform there with `seedbed up`, or give another --bootstrap");
            }
            found.forEach(one -> partitions.add(new TopicPartition(one.topic(), one.partition())));
        }
        ears.assign(partitions);
        ears.seekToEnd(partitions);
        partitions.forEach(one -> ears.position(one, PATIENCE));
    }

    private Properties consumer() {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return properties;
    }

    private Properties producer() {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        return properties;
    }

    private String address() {
        return settings.getOrDefault(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "");
    }

    private StepException unreachable(Exception cause) {
        return new StepException(
                StepException.Kind.RESOURCES,
                "the broker " + address() + " cannot be reached (" + cause.getMessage()
                        + "); start a platform with `seedbed up`, or give another --bootstrap",
                cause);
    }

    @Override
    public void close() {
        ears.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}
