package io.seedbed.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.StepException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "301, PermanentRedirect, USER, is in another region: correct seedbed.s3.region",
        "400, AuthorizationHeaderMalformed, USER, is in another region: correct seedbed.s3.region",
        "403, AccessDenied, USER, the credentials must be right and allow to list the bucket \"b\"",
        "400, ExpiredToken, USER, the credentials must be right",
        "404, NoSuchBucket, USER, make the bucket \"b\"",
        "405, '', USER, is the address in seedbed.s3.endpoint one of an S3 server?",
        "400, BadDigest, RESOURCES, HTTP 400 BadDigest",
        "400, RequestTimeout, RESOURCES, HTTP 400 RequestTimeout",
        "409, OperationAborted, RESOURCES, HTTP 409 OperationAborted",
        "429, '', RESOURCES, HTTP 429",
        "503, SlowDown, RESOURCES, HTTP 503 SlowDown",
        "507, '', RESOURCES, HTTP 507"
    })
    void everyAnswerSaysWhoseMoveItIs(int status, String code, StepException.Kind kind, String message) {
        SdkException answer = S3Exception.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();

        StepException failure = Failures.of("s3://b/k cannot be read", "b", answer);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure)
                .hasMessageStartingWith("s3://b/k cannot be read: HTTP " + status)
                .hasMessageContaining(message)
                .hasCause(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "Unable to load credentials from any of the providers in the chain, USER, set seedbed.s3.access-key",
        "Unable to execute HTTP request: Read timed out, RESOURCES, no answer: Unable to execute HTTP request",
    })
    void noAnswerIsWorthAnotherTryUnlessNothingWasAsked(String text, StepException.Kind kind, String message) {
        StepException failure = Failures.of("s3://b/k cannot be read", "b", SdkClientException.create(text));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageStartingWith("s3://b/k cannot be read: ").hasMessageContaining(message);
    }
}
