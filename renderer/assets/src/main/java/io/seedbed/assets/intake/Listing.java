package io.seedbed.assets.intake;

import io.seedbed.assets.source.Store;
import java.util.List;

/**
 * What a source holds.
 *
 * @param store where the files are
 * @param entries what is to be imported
 * @param leftOut what is not
 */
record Listing(Store store, List<Entry> entries, List<LeftOut> leftOut) {
    Listing {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /** A model that is not imported, and why. */
    record LeftOut(String file, String reason) {}
}
