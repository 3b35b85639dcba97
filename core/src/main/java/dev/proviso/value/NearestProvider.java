package dev.proviso.value;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which provider of a service reads the values of a class: the nearest, found once for each class. */
final class NearestProvider<P> {
    private final Providers<P> providers;

    private final ClassValue<Choice> choices = new ClassValue<>() {
        @Override
        protected Choice computeValue(Class<?> type) {
            return new Choice(type);
        }
    };

    NearestProvider(Providers<P> providers) {
        this.providers = providers;
    }

    /** What reads values that have at least this class. */
    @Nullable P of(Class<?> type) {
        return choices.get(type).get();
    }

    /** Whether some type below this one is read by a provider, so that a value may turn out to be such. */
    boolean mayBeBelow(Class<?> declared) {
        for (P each : providers.of(declared)) {
            if (declared.isAssignableFrom(providers.typeOf(each))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable P nearest(Class<?> type) {
        List<P> all = providers.of(type);
        Set<Class<?>> seen = new HashSet<>();
        Queue<Class<?>> next = new ArrayDeque<>();
        next.add(type);
        for (Class<?> at = next.poll(); at != null; at = next.poll()) {
            for (P each : all) {
                if (providers.typeOf(each) == at) {
                    return each;
                }
            }
            List<Class<?>> above = new ArrayList<>();
            if (at.getSuperclass() != null) {
                above.add(at.getSuperclass());
            }
            Collections.addAll(above, at.getInterfaces());
            for (Class<?> each : above) {
                if (seen.add(each)) {
                    next.add(each);
                }
            }
        }
        return null;
    }

    /** The choice for one class, made when it is first asked for. */
    private final class Choice {
        private final Class<?> type;

        private volatile boolean isNone;

        /** Weak, as a class that outlives the provider's loader must not keep that. */
        private volatile @Nullable WeakReference<P> made;

        Choice(Class<?> type) {
            this.type = type;
        }

        @Nullable P get() {
            WeakReference<P> known = made;
            P provider = known == null ? null : known.get();
            return provider != null || isNone ? provider : choose();
        }

        private @Nullable P choose() {
            P found = nearest(type);
            if (!providers.isLoading()) {
                made = found == null ? null : new WeakReference<>(found);
                isNone = found == null;
            }
            return found;
        }
    }
}
