package io.seedbed.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S3SettingsTest {

    @Test
    void withoutSettingsEverythingIsTheSdksToFind() throws Exception {
        S3Settings settings = S3Settings.parse("s3://my-bucket", Map.of());

        assertThat(settings)
                .isEqualTo(new S3Settings(
                        "my-bucket", "", null, null, false, null, Path.of(System.getProperty("java.io.tmpdir"))));
        assertThat(settings.key("objects/a")).isEqualTo("objects/a");
    }

    @Test
    void everySettingIsRead() throws Exception {
        S3Settings settings = S3Settings.parse(
                "s3://my-bucket/team/a/",
                Map.of(
                        "endpoint", "http://minio:9000",
                        "region", "eu-central-1",
                        "path-style", "true",
                        "access-key", "id",
                        "secret-key", "hidden",
                        "spool", "/var/spool"));

        assertThat(settings)
                .isEqualTo(new S3Settings(
                        "my-bucket",
                        "team/a",
                        URI.create("http://minio:9000"),
                        "eu-central-1",
                        true,
                        new AccessKey("id", "hidden"),
                        Path.of("/var/spool")));
        assertThat(settings.key("objects/a")).isEqualTo("team/a/objects/a");
        assertThat(settings.toString()).contains("id").doesNotContain("hidden");
    }

    @Test
    void namesMayComeFromEnvironmentVariablesAndBlankValuesCountAsNone() throws Exception {
        S3Settings settings = S3Settings.parse(
                "s3://my-bucket", Map.of("PATH_STYLE", "TRUE", "access.key", "id", "secret.key", "s", "region", " "));

        assertThat(settings.pathStyle()).isTrue();
        assertThat(settings.accessKey()).isEqualTo(new AccessKey("id", "s"));
        assertThat(settings.region()).isNull();
    }

    @Test
    void whatIsWrongIsSaid() {
        refused(
                "s3://my-bucket",
                Map.of("pathstyle", "true"),
                "seedbed.s3.pathstyle is not known; known are access-key,");
        refused("s3://my-bucket", Map.of("path-style", "yes"), "path-style is \"yes\"; it must be true or false");
        refused("s3://my-bucket", Map.of("access-key", "id"), "go together, but only one is set");
        refused("s3://my-bucket", Map.of("secret-key", "s"), "go together, but only one is set");
        refused("s3://my-bucket", Map.of("endpoint", "minio:9000"), "endpoint must be http:// or https:// with a host");
        refused("s3://my-bucket", Map.of("endpoint", "http://a b"), "endpoint is no URL");
        refused("s3://my-bucket/a//b", Map.of(), "the prefix \"a//b\"; its parts must not be empty");
        refused("s3://my-bucket/a/../b", Map.of(), "the prefix \"a/../b\"");
        refused("s3:my-bucket", Map.of(), "seedbed.store is no s3://bucket/prefix");
        refused("s3:///prefix", Map.of(), "seedbed.store is no s3://bucket/prefix");
    }

    @Test
    void secretsInTheWrongPlaceAreNotRepeated() {
        assertThatThrownBy(() -> S3Settings.parse("s3://id:hidden@bucket", Map.of()))
                .hasMessageContaining("credentials belong into")
                .message()
                .doesNotContain("hidden");
        assertThatThrownBy(() -> S3Settings.parse("s3://bucket", Map.of("endpoint", "http://id:hidden@host")))
                .hasMessageContaining("no credentials")
                .message()
                .doesNotContain("hidden");
    }

    @Test
    void aPlaceIsADirectoryUnlessItSaysS3() {
        assertThat(S3Settings.isS3("s3://bucket")).isTrue();
        assertThat(S3Settings.isS3("S3:bucket")).isTrue();
        assertThat(S3Settings.isS3("/var/s3")).isFalse();
        assertThat(S3Settings.isS3("s3")).isFalse();
    }

    private static void refused(String place, Map<String, String> settings, String message) {
        assertThatThrownBy(() -> S3Settings.parse(place, settings))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessageContaining(message);
    }
}
