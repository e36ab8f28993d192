package io.seedbed.s3;

import io.seedbed.augment.StepException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** An S3 server in this JVM that keeps its objects in memory and checks signatures. */
final class Server implements AutoCloseable {

    static final String BUCKET = "seedbed-test";
    static final String SECRET = "correct-horse-battery-staple";

    private final BlobStoreContext memory;
    private final S3Proxy proxy;

    private Server(BlobStoreContext memory, S3Proxy proxy) {
        this.memory = memory;
        this.proxy = proxy;
    }

    /** A running server with an empty bucket. */
    static Server start() throws Exception {
        BlobStoreContext memory = ContextBuilder.newBuilder("transient")
                .credentials("unused", "unused")
                .overrides(new Properties())
                .buildView(BlobStoreContext.class);
        memory.getBlobStore().createContainerInLocation(null, BUCKET);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(memory.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "tester", SECRET)
                .build();
        proxy.start();
        return new Server(memory, proxy);
    }

    /** What is set under {@code seedbed.s3} to reach it. */
    Map<String, String> reach() {
        return Map.of(
                "endpoint",
                "http://127.0.0.1:" + proxy.getPort(),
                "path-style",
                "true",
                "access-key",
                "tester",
                "secret-key",
                SECRET);
    }

    /** The same, but for one setting. */
    Map<String, String> reach(String key, String value) {
        Map<String, String> changed = new HashMap<>(reach());
        changed.put(key, value);
        return changed;
    }

    /** Settings for the bucket and this prefix. */
    S3Settings settings(String prefix) throws StepException {
        return S3Settings.parse("s3://" + BUCKET + "/" + prefix, reach());
    }

    /** Every key of the bucket, sorted. */
    List<String> keys() throws StepException {
        try (S3Client client = Clients.open(settings(""))) {
            return client.listObjectsV2Paginator(request -> request.bucket(BUCKET)).contents().stream()
                    .map(S3Object::key)
                    .sorted()
                    .toList();
        }
    }

    /** Puts bytes under a key. */
    void write(String key, byte[] bytes) throws StepException {
        try (S3Client client = Clients.open(settings(""))) {
            client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromBytes(bytes));
        }
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
        memory.close();
    }
}
