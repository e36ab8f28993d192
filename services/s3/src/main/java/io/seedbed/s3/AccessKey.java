package io.seedbed.s3;

/**
 * A fixed pair of credentials. Its text never shows the secret.
 *
 * @param id the access key's public half
 * @param secret its other half
 */
public record AccessKey(String id, String secret) {

    public AccessKey {
        if (id.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("an access key has two halves, and neither is blank");
        }
    }

    @Override
    public String toString() {
        return "AccessKey[id=" + id + ", secret=***]";
    }
}
