package io.seedbed.augment.filter;

import io.seedbed.augment.Example;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Ids of rows by their normal text; of equal texts the first row counts. Not thread-safe. */
final class KnownTexts {

    private final Map<String, String> ids = new HashMap<>();

    KnownTexts(Collection<Example> rows) {
        rows.forEach(this::add);
    }

    void add(Example row) {
        ids.putIfAbsent(NormalText.of(row.text()), row.id());
    }

    Optional<String> find(String text) {
        return Optional.ofNullable(ids.get(NormalText.of(text)));
    }
}
