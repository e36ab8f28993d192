package io.seedbed.dataset.folder;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Reject;
import java.util.List;
import java.util.Objects;

/**
 * What goes into a data set folder.
 *
 * @param train the seed rows and the generated rows, in order
 * @param test the rows that measure; an empty data set where there are none
 * @param rejects rows that were made and not taken
 * @param card what the card says
 */
public record FolderContents(Dataset train, Dataset test, List<Reject> rejects, CardData card) {
    public FolderContents {
        Objects.requireNonNull(train, "train");
        Objects.requireNonNull(test, "test");
        rejects = List.copyOf(rejects);
        Objects.requireNonNull(card, "card");
    }
}
