package io.seedbed.s3;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Sends an upload's body at once. The SDK asks the server first ({@code Expect: 100-continue}), and every now and then
 * the JDK's client then waits until the server hangs up. A look into the bucket precedes every upload of ours, so that a
 * bucket that refuses us has done so by then. Stateless and thread-safe.
 */
final class NoWaiting implements ExecutionInterceptor {

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return context.httpRequest().toBuilder().removeHeader("Expect").build();
    }
}
