package io.seedbed.s3;

import io.seedbed.augment.StepException;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Makes the SDK's client. Stateless and thread-safe. */
final class Clients {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** A region that signatures need and servers other than Amazon's ignore. */
    private static final Region ANY = Region.US_EAST_1;

    private Clients() {}

    /**
     * A client that sends plain requests, which every server understands: no chunked bodies and no trailing checksums.
     * Uploads carry an MD5 that the server checks, and objects are verified by their SHA-256.
     */
    static S3Client open(S3Settings settings, ExecutionInterceptor... interceptors) throws StepException {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .forcePathStyle(settings.pathStyle())
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(request -> {
                    request.addExecutionInterceptor(new NoWaiting());
                    List.of(interceptors).forEach(request::addExecutionInterceptor);
                });
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint()).region(ANY);
        }
        if (settings.region() != null) {
            builder.region(Region.of(settings.region()));
        }
        AccessKey key = settings.accessKey();
        builder.credentialsProvider(
                key == null
                        ? DefaultCredentialsProvider.create()
                        : StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())));
        try {
            return builder.build();
        } catch (SdkClientException e) {
            throw new StepException(
                    StepException.Kind.USER,
                    "no client for bucket " + settings.bucket() + " can be made; set seedbed.s3.region (AWS_REGION): "
                            + e.getMessage(),
                    e);
        }
    }
}
