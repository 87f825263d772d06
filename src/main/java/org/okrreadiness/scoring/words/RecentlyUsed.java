package org.okrreadiness.scoring.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was made of the things asked for last. Preparing a case costs a pass over its prose, longer than reading an answer to it,
 * and the answers of hundreds of people go round the same two dozen tasks. What is found never depends on what was asked before, as long
 * as what is made depends on nothing but its key. Safe for several threads.
 *
 * @param <K> compared by {@code equals}: the case of a task is put together anew whenever it is asked for
 */
public final class RecentlyUsed<K, V> {

    /** More tasks than any shipped assessment has. */
    private static final int MOST = 48;

    private final Function<K, V> making;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };
    private volatile Map.Entry<K, V> last;

    public RecentlyUsed(Function<K, V> making) {
        this.making = making;
    }

    public V of(K key) {
        Map.Entry<K, V> before = last;
        if (before != null && before.getKey() == key) {
            return before.getValue();
        }
        V value = find(key);
        last = Map.entry(key, value);
        return value;
    }

    private V find(K key) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        // Made outside the lock: two threads may make the same twice, but neither waits for the other.
        V made = making.apply(key);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
