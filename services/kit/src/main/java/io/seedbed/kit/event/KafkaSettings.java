package io.seedbed.kit.event;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.GroupProtocol;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How to reach Kafka: settings of its clients by their own names, {@code bootstrap.servers} and those for security among them.
 * Ours about delivery win: they are what nothing-is-lost rests on.
 *
 * @param clients the settings
 */
public record KafkaSettings(Map<String, String> clients) {

    public KafkaSettings {
        clients = Map.copyOf(clients);
        if (!clients.containsKey(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)) {
            throw new IllegalArgumentException("bootstrap.servers is not set; it must be HOST:PORT of a Kafka broker");
        }
    }

    /** Settings with a broker's address alone. */
    public static KafkaSettings of(String bootstrap) {
        return new KafkaSettings(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /**
     * The name that a process has again after it was killed, unlike that of any other that lives; {@code group.instance.id} to
     * Kafka. What its forerunner held is its own at once.
     *
     * @return empty where it has none: then what it held is taken over once the forerunner has been silent for long enough
     */
    public Optional<String> instance() {
        return Optional.ofNullable(clients.get(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG))
                .filter(name -> !name.isBlank());
    }

    /** A consumer that commits when it is told to, and begins at the oldest event. */
    public KafkaConsumer<String, byte[]> consumer(String group) {
        return new KafkaConsumer<>(consumerProperties(group), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A producer that waits for all replicas and never writes an event twice by itself. */
    public KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(producerProperties(), new StringSerializer(), new ByteArraySerializer());
    }

    /** A producer for what may be lost: where the broker is away it does not wait at all. */
    public KafkaProducer<String, byte[]> lossyProducer() {
        Properties properties = producerProperties();
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0);
        properties.put(ProducerConfig.METADATA_MAX_IDLE_CONFIG, 3_600_000);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    Properties consumerProperties(String group) {
        Map<String, Object> ours = new TreeMap<>();
        ours.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        ours.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, GroupProtocol.CLASSIC.name());
        ours.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        ours.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        ours.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        ours.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        ours.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        ours.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        Properties properties = properties(ours);
        if (instance().isEmpty()) {
            properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        }
        return properties;
    }

    Properties producerProperties() {
        Map<String, Object> ours = new TreeMap<>();
        ours.put(ProducerConfig.ACKS_CONFIG, "all");
        ours.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        ours.put(ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG, false);
        ours.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        ours.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        ours.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        ours.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        ours.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L << 20);
        Properties properties = properties(ours);
        properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        properties.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        return properties;
    }

    private Properties properties(Map<String, Object> ours) {
        Properties properties = new Properties();
        properties.putAll(clients);
        properties.putAll(ours);
        return properties;
    }

    /** The names alone: some of the values are passwords. */
    @Override
    public String toString() {
        return "KafkaSettings[" + clients.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG) + ", "
                + new TreeMap<>(clients).keySet() + "]";
    }
}
