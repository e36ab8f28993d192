package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.DatasetView;
import java.time.Instant;
import java.util.List;

/**
 * The finished data sets.
 *
 * @param limit how many are shown at most
 */
record DatasetsView(List<DatasetView> datasets, int limit, Instant now) {
    DatasetsView {
        datasets = List.copyOf(datasets);
    }
}
