package io.seedbed.scene.person.wear;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Keeps what was made last, up to a number. What is made depends on the key alone. Thread-safe. */
public final class Bounded<K, V> {

    private final Map<K, V> kept;

    /** Keeps at most so many. */
    public Bounded(int most) {
        this.kept = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What belongs to a key, made if it is not kept; two threads may both make it, one of them wins. */
    public V get(K key, Function<? super K, ? extends V> make) {
        synchronized (kept) {
            V found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        V made = Objects.requireNonNull(make.apply(key));
        synchronized (kept) {
            V first = kept.putIfAbsent(key, made);
            return first == null ? made : first;
        }
    }

    /** How many are kept. */
    public int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
