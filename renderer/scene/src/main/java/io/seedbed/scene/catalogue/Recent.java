package io.seedbed.scene.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps the results that were asked for last. Thread-safe. */
final class Recent<K, V> {

    private final Map<K, V> kept;

    Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The kept result, or a new one. */
    synchronized V get(K key, Function<K, V> make) {
        V found = kept.get(key);
        if (found == null) {
            found = make.apply(key);
            kept.put(key, found);
        }
        return found;
    }
}
