package dev.proviso.agent;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A value for each class loader, by identity, gone when the loader is. The value must not refer to the loader.
 *
 * @param <V> the value
 */
abstract class LoaderMap<V> {
    private final Map<Reference<ClassLoader>, V> values = new ConcurrentHashMap<>();
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();

    /** The value of a loader that is asked for the first time; may be called twice at once, then one of them is kept. */
    abstract V first(ClassLoader loader);

    final V get(ClassLoader loader) {
        V known = peek(loader);
        if (known != null) {
            return known;
        }
        expunge();
        V made = first(loader);
        V other = values.putIfAbsent(new Key(loader, collected), made);
        return other == null ? made : other;
    }

    /** The value of a loader, if it has one. */
    final @Nullable V peek(ClassLoader loader) {
        return values.get(new Key(loader, null));
    }

    /** The loaders with a value that are this one, or find classes through it as their parent. */
    final List<ClassLoader> loadersBelow(ClassLoader loader) {
        List<ClassLoader> below = new ArrayList<>();
        for (Reference<ClassLoader> each : values.keySet()) {
            ClassLoader known = each.get();
            ClassLoader parent = known;
            while (parent != null && parent != loader) {
                parent = parent.getParent();
            }
            if (known != null && parent != null) {
                below.add(known);
            }
        }
        return below;
    }

    final Collection<V> values() {
        expunge();
        return new ArrayList<>(values.values());
    }

    private void expunge() {
        Reference<? extends ClassLoader> gone = collected.poll();
        while (gone != null) {
            values.remove(gone);
            gone = collected.poll();
        }
    }

    private static final class Key extends WeakReference<ClassLoader> {
        private final int hash;

        Key(ClassLoader loader, @Nullable ReferenceQueue<ClassLoader> queue) {
            super(loader, queue);
            hash = System.identityHashCode(loader);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            ClassLoader mine = get();
            return mine != null && other instanceof Key key && key.get() == mine;
        }
    }
}
