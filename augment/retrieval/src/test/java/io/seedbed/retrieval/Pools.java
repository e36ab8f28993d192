package io.seedbed.retrieval;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Retriever;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pools for the retrievers' tests; the rows have the ids p0, p1 and so on. */
final class Pools {

    private Pools() {}

    static Dataset of(String... texts) {
        List<Example> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(Example.of(
                    "p" + rows.size(), text, new Target.Missing(), Split.POOL, Provenance.read("pool.jsonl:1")));
        }
        return Dataset.of(rows);
    }

    static Dataset numbered(int rows) {
        return of(IntStream.range(0, rows).mapToObj(i -> "text " + i).toArray(String[]::new));
    }

    static List<String> ids(List<Retriever.Hit> hits) {
        return hits.stream().map(hit -> hit.row().id()).toList();
    }
}
