package io.seedbed.kit.event;

import io.seedbed.contracts.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the platform's topics where they are missing. Several replicas may do so at once. Stateless. */
public final class TopicCreation {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final long PAUSE = 1_000;
    private static final int SECONDS = 15;
    private static final long DAY = TimeUnit.DAYS.toMillis(1);

    private TopicCreation() {}

    /** Makes what is missing; waits while the broker is away. A broker that does not let us is the operator's own. */
    public static void ensure(KafkaSettings settings) throws InterruptedException {
        while (true) {
            try {
                create(settings);
                return;
            } catch (ExecutionException | TimeoutException | KafkaException e) {
                if (e.getCause() instanceof AuthorizationException) {
                    LOG.warn("Topics may not be made here, so they must be there: {}", e.getMessage());
                    return;
                }
                LOG.warn("The topics could not be made, trying again in {} ms: {}", PAUSE, reason(e));
                Thread.sleep(PAUSE);
            }
        }
    }

    private static void create(KafkaSettings settings)
            throws InterruptedException, ExecutionException, TimeoutException {
        Admin admin = Admin.create(properties(settings));
        try {
            create(admin);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private static String reason(Exception e) {
        return e.getCause() == null ? String.valueOf(e) : String.valueOf(e.getCause());
    }

    private static void create(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, KafkaFuture<Void>> made = admin.createTopics(Topics.all().entrySet().stream()
                        .map(entry -> topic(entry.getKey(), entry.getValue()))
                        .toList())
                .values();
        for (KafkaFuture<Void> one : made.values()) {
            try {
                one.get(SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    /** As many replicas as the broker's default says. Progress is of no use after a day. */
    private static NewTopic topic(String name, int partitions) {
        NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
        return name.equals(Topics.PROGRESS)
                ? topic.configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(DAY)))
                : topic;
    }

    private static Map<String, Object> properties(KafkaSettings settings) {
        Map<String, Object> properties = new HashMap<>(settings.clients());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, SECONDS * 1_000 / 3);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, SECONDS * 1_000);
        return properties;
    }
}
