package io.seedbed.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** What a lone broker, which is also its own controller, is configured with. Stateless. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private BrokerSettings() {}

    /**
     * @param log where the records are
     * @param port what clients connect to
     * @param controllerPort what the node's two roles talk over; it may be another one at every start
     */
    static Properties of(Path log, int port, int controllerPort) {
        String clients = "PLAINTEXT://" + LoopbackPort.ADDRESS + ":" + port;
        String controller = LoopbackPort.ADDRESS + ":" + controllerPort;
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("controller.quorum.voters", NODE + "@" + controller);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("listeners", clients + "," + CONTROLLER_LISTENER + "://" + controller);
        settings.put("advertised.listeners", clients);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", log.toString());
        settings.put("auto.create.topics.enable", "false");
        oneCopy(settings);
        quick(settings);
        lean(settings);
        patient(settings);
        return settings;
    }

    /** There is no second broker to hold a copy. */
    private static void oneCopy(Properties settings) {
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
    }

    /** The node waits for nobody. The session timeout stays: shorter ones are missed by a machine under load. */
    private static void quick(Properties settings) {
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("controller.quorum.election.timeout.ms", "300");
        settings.put("controller.quorum.election.backoff.max.ms", "200");
        settings.put("broker.heartbeat.interval.ms", "500");
    }

    private static void lean(Properties settings) {
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "2");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        settings.put("log.segment.bytes", Integer.toString(64 << 20));
    }

    /** A laptop may be closed for a month: nothing ends by age that somebody may not have read; size bounds it. */
    private static void patient(Properties settings) {
        settings.put("log.retention.ms", "-1");
        settings.put("log.retention.bytes", Integer.toString(256 << 20));
        settings.put("offsets.retention.minutes", Integer.toString(10 * 366 * 24 * 60));
    }
}
