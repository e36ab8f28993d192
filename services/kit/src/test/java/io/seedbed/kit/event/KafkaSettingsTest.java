package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {

    private final KafkaSettings settings = new KafkaSettings(Map.of(
            "bootstrap.servers", "broker:9093",
            "security.protocol", "SASL_SSL",
            "sasl.jaas.config", "…PlainLoginModule required username=\"me\" password=\"secret\";",
            "enable.auto.commit", "true",
            "auto.offset.reset", "latest",
            "group.protocol", "consumer",
            "acks", "0",
            "enable.idempotence", "false",
            "transactional.id", "mine"));

    @Test
    void settingsForSecurityReachBothClients() {
        assertThat(settings.consumerProperties("group"))
                .containsEntry("security.protocol", "SASL_SSL")
                .containsKey("sasl.jaas.config");
        assertThat(settings.producerProperties())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsKey("sasl.jaas.config");
    }

    @Test
    void oursAboutDeliveryWin() {
        assertThat(settings.consumerProperties("group"))
                .containsEntry("group.id", "group")
                .containsEntry("enable.auto.commit", false)
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("group.protocol", "CLASSIC");
        assertThat(settings.producerProperties())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .doesNotContainKey("transactional.id");
    }

    @Test
    void aNameThatLastsIsForConsumersAlone() {
        KafkaSettings named = new KafkaSettings(Map.of("bootstrap.servers", "b:1", "group.instance.id", "one"));
        KafkaSettings blank = new KafkaSettings(Map.of("bootstrap.servers", "b:1", "group.instance.id", ""));

        assertThat(named.instance()).contains("one");
        assertThat(named.consumerProperties("group")).containsEntry("group.instance.id", "one");
        assertThat(named.producerProperties()).doesNotContainKey("group.instance.id");
        assertThat(blank.instance()).isEmpty();
        assertThat(blank.consumerProperties("group")).doesNotContainKey("group.instance.id");
    }

    @Test
    void passwordsAreNotInItsText() {
        assertThat(settings.toString())
                .contains("broker:9093", "sasl.jaas.config")
                .doesNotContain("secret");
    }

    @Test
    void aMissingBrokerIsNamed() {
        assertThatThrownBy(() -> new KafkaSettings(Map.of("acks", "all")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bootstrap.servers is not set");
    }
}
