package io.seedbed.dataset.store;

import io.seedbed.augment.StepException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Keeps immutable objects, each under the SHA-256 digest of its bytes and a suffix. An object appears whole or not at
 * all, putting the same bytes again makes no second one, and every read is verified. Implementations are thread-safe,
 * and several processes may share what they keep. Where one lies below the root is {@link ObjectPath}'s to say.
 */
public interface Objects {

    /**
     * Keeps what a writer writes. An object that is already there, and whole, is left alone.
     *
     * @param suffix what the object's name ends with, for instance {@code .jsonl}
     * @return {@code sha256:} and 64 hexadecimal digits
     * @throws IllegalArgumentException if the suffix is not dots with lower-case letters and digits
     * @throws StepException if the writer failed, or the medium
     */
    String put(String suffix, Writer writer) throws StepException;

    /**
     * Verifies an object as a whole, then reads it.
     *
     * @throws StepException if there is none, its bytes were changed, the reader failed, or the medium
     */
    <T> T get(String digest, String suffix, Reader<T> reader) throws StepException;

    /**
     * Whether there is an object of this name; its bytes are not verified.
     *
     * @throws StepException if the medium failed
     */
    boolean exists(String digest, String suffix) throws StepException;

    /**
     * Removes an object; one that is not there is no error.
     *
     * @throws StepException if the medium failed
     */
    void delete(String digest, String suffix) throws StepException;

    /** Writes an object's bytes; may be called more than once, and gives the same bytes every time. */
    interface Writer {
        /** Writes all bytes; does not close the stream. */
        void write(OutputStream out) throws IOException;
    }

    /** Reads an object's bytes. */
    interface Reader<T> {
        /** Reads verified bytes; the stream is closed afterwards. */
        T read(InputStream in) throws IOException;
    }
}
