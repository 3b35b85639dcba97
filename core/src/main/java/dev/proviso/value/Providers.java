package dev.proviso.value;

import dev.proviso.report.InternalFaults;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the providers of one service that a class loader sees, each loader asked once.
 *
 * @param <P> the interface that providers implement
 */
abstract class Providers<P> {
    private static final int MOST_ERRORS = 100;

    private final Class<?> service;
    private final String title;
    private final List<P> builtIn;

    /** By weak references: a provider belongs to its own loader, which must be able to go. */
    private final Map<ClassLoader, List<WeakReference<P>>> known = new WeakHashMap<>();

    /** Keeps a provider for as long as there is its class. */
    private final ClassValue<List<P>> kept = new ClassValue<>() {
        @Override
        protected List<P> computeValue(Class<?> provider) {
            return new ArrayList<>(1);
        }
    };

    @SuppressWarnings("ThreadLocalUsage") // one for each service, and there are few
    private final ThreadLocal<Boolean> loading = new ThreadLocal<>();

    /**
     * @param service the interface
     * @param title what messages call a provider
     * @param builtIn those that Proviso brings
     */
    Providers(Class<?> service, String title, List<P> builtIn) {
        this.service = service;
        this.title = title;
        this.builtIn = List.copyOf(builtIn);
    }

    /** The class or interface whose values a provider reads. */
    abstract Class<?> typeOf(P provider);

    /** Whether values of a type are read without a provider, so that none can take it over. */
    boolean isReadWithout(Class<?> type) {
        return type.isArray() || type.isPrimitive() || type == Object.class || type == Optional.class;
    }

    /** Whether this thread is in the middle of loading some, so that what is found now is not all. */
    final boolean isLoading() {
        return loading.get() != null;
    }

    /** All that serve a class, those of its own loader first, each provider class once. */
    final List<P> of(Class<?> type) {
        List<P> all = new ArrayList<>();
        addSeenBy(type.getClassLoader(), all);
        addSeenBy(Thread.currentThread().getContextClassLoader(), all);
        addSeenBy(Providers.class.getClassLoader(), all);
        all.addAll(builtIn);
        return all;
    }

    private void addSeenBy(@Nullable ClassLoader loader, List<P> all) {
        if (loader == null || isLoading()) {
            return;
        }
        for (WeakReference<P> reference : seenBy(loader)) {
            P provider = reference.get();
            if (provider != null && !has(all, provider.getClass())) {
                all.add(provider);
            }
        }
    }

    private boolean has(List<P> all, Class<?> provider) {
        for (P each : all) {
            if (each.getClass() == provider) {
                return true;
            }
        }
        return false;
    }

    private List<WeakReference<P>> seenBy(ClassLoader loader) {
        synchronized (known) {
            List<WeakReference<P>> before = known.get(loader);
            if (before != null) {
                return before;
            }
        }
        // No lock is held meanwhile: the constructors of providers are code of the user's.
        List<WeakReference<P>> loaded = new ArrayList<>();
        loading.set(true);
        try {
            load(loader, loaded);
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable fault) {
            InternalFaults.tell("loading " + title + "s", fault);
        } finally {
            loading.remove();
        }
        synchronized (known) {
            List<WeakReference<P>> first = known.putIfAbsent(loader, loaded);
            return first == null ? loaded : first;
        }
    }

    private void load(ClassLoader loader, List<WeakReference<P>> loaded) {
        Iterator<?> each = ServiceLoader.load(service, loader).iterator();
        for (int errors = 0; errors < MOST_ERRORS; ) {
            try {
                if (!each.hasNext()) {
                    return;
                }
                @SuppressWarnings("unchecked") // The service is the class of all P.
                P provider = keep((P) each.next());
                if (isUsable(provider)) {
                    loaded.add(new WeakReference<>(provider));
                }
            } catch (ServiceConfigurationError broken) {
                errors++;
                InternalFaults.tell("loading a " + title + ", " + broken.getMessage(), broken);
            }
        }
    }

    /** The one of its class: another loader may have found it before. */
    private P keep(P provider) {
        List<P> first = kept.get(provider.getClass());
        synchronized (first) {
            if (first.isEmpty()) {
                first.add(provider);
            }
            return first.get(0);
        }
    }

    private boolean isUsable(P provider) {
        String where = "reading values by " + provider.getClass().getName();
        try {
            Class<?> type = typeOf(provider);
            if (isReadWithout(type)) {
                throw new IllegalArgumentException(type.getTypeName() + " is read without it");
            }
            return true;
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable fault) {
            InternalFaults.tell(where, fault);
            return false;
        }
    }
}
