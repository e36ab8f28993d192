package io.seedbed.s3;

import io.seedbed.augment.StepException;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Says what a failed request means for whoever runs a job, and whose move it is. Stateless and thread-safe. */
final class Failures {

    private static final int MOVED = 301;
    private static final int FORBIDDEN = 403;
    private static final int TIMEOUT = 408;
    private static final int CONFLICT = 409;

    private static final Set<String> CREDENTIALS = Set.of("InvalidAccessKeyId", "ExpiredToken", "InvalidToken");
    private static final Set<String> PASSING = Set.of("RequestTimeout", "BadDigest", "IncompleteBody");

    private Failures() {}

    /** Whether the server answered that there is no such key, or no such bucket where it does not say which. */
    static boolean notFound(SdkException e) {
        return e instanceof AwsServiceException answer
                && answer.statusCode() == 404
                && !code(answer).equals("NoSuchBucket");
    }

    /**
     * The failure of a request.
     *
     * @param doing what could not be done, for instance {@code s3://bucket/key cannot be read}
     */
    static StepException of(String doing, String bucket, SdkException e) {
        if (!(e instanceof AwsServiceException answer)) {
            boolean anonymous = String.valueOf(e.getMessage()).startsWith("Unable to load credentials");
            return anonymous
                    ? user(
                            doing
                                    + ": there are no credentials; set seedbed.s3.access-key and seedbed.s3.secret-key, or"
                                    + " what the AWS SDK looks for",
                            e)
                    : resources(doing + ": no answer: " + e.getMessage(), e);
        }
        int status = answer.statusCode();
        String code = code(answer);
        String what = doing + ": HTTP " + status + (code.isEmpty() ? "" : " " + code);
        if (code.equals("NoSuchBucket")) {
            return user(what + "; make the bucket \"" + bucket + "\", or correct seedbed.store", e);
        }
        if (status == MOVED || code.equals("AuthorizationHeaderMalformed")) {
            return user(what + "; bucket \"" + bucket + "\" is in another region: correct seedbed.s3.region", e);
        }
        if (status == FORBIDDEN || CREDENTIALS.contains(code)) {
            return user(
                    what + "; the credentials must be right and allow to list the bucket \"" + bucket
                            + "\" and to get, put and delete its objects",
                    e);
        }
        boolean passing = status >= 500
                || status == TIMEOUT
                || status == CONFLICT
                || answer.isThrottlingException()
                || PASSING.contains(code);
        return passing
                ? resources(what, e)
                : user(what + "; is the address in seedbed.s3.endpoint one of an S3 server?", e);
    }

    private static String code(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    private static StepException user(String message, SdkException cause) {
        return new StepException(StepException.Kind.USER, message, cause);
    }

    private static StepException resources(String message, SdkException cause) {
        return new StepException(StepException.Kind.RESOURCES, message, cause);
    }
}
