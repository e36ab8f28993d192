package io.seedbed.assets.source;

import io.seedbed.assets.BadAssetException;
import java.io.Closeable;
import java.util.List;

/** The files of a pack by their paths with slashes. Not thread-safe. */
public interface Store extends Closeable {

    /** All files, sorted. */
    List<String> names();

    /**
     * A whole file.
     *
     * @param name as {@link #names} lists it
     * @throws BadAssetException if it is not there, too large, or cannot be read
     */
    byte[] read(String name) throws BadAssetException;
}
