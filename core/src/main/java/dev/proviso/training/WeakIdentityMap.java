package dev.proviso.training;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values by object identity, for as long as the object lives. No {@code equals} of the object is ever called. */
public final class WeakIdentityMap<V> {
    private final Map<Object, V> values = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

    public @Nullable V get(Object key) {
        return values.get(new Probe(key));
    }

    public void put(Object key, V value) {
        purge();
        values.put(new Key(key, dead), value);
    }

    @Nullable V remove(Object key) {
        purge();
        return values.remove(new Probe(key));
    }

    int size() {
        purge();
        return values.size();
    }

    private void purge() {
        for (Reference<?> key = dead.poll(); key != null; key = dead.poll()) {
            values.remove(key);
        }
    }

    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object referent, ReferenceQueue<Object> queue) {
            super(referent, queue);
            hash = System.identityHashCode(referent);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            Object referent = get();
            return this == other || (referent != null && other instanceof Key key && key.refersTo(referent));
        }
    }

    /** Looks a key up without making a reference that the collector has to follow. */
    private record Probe(Object referent) {
        @Override
        public int hashCode() {
            return System.identityHashCode(referent);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.refersTo(referent);
        }
    }
}
