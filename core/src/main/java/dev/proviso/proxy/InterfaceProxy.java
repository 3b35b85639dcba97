package dev.proviso.proxy;

import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A proxy of interfaces, by the JDK's own means. */
final class InterfaceProxy {
    private InterfaceProxy() {}

    /** Whether the model is a proxy of Proviso's, of a class or of interfaces. */
    static boolean isGuarded(Object model) {
        return model instanceof Guarded
                || (Proxy.isProxyClass(model.getClass()) && Proxy.getInvocationHandler(model) instanceof CheckedCalls);
    }

    static Object of(Object model, Set<Class<?>> interfaces) {
<<<<<<< HEAD
        // The loader of an interface need not see the others; that of the model sees all.
        ClassLoader loader = model.getClass().getClassLoader();
=======
        ClassLoader loader = loader(model, interfaces);
>>>>>>> refs/heads/mend
        Set<Class<?>> all = new LinkedHashSet<>(interfaces);
        if (sees(loader, Guarded.class)) {
            all.add(Guarded.class);
        }
        return Proxy.newProxyInstance(loader, all.toArray(new Class<?>[0]), new CheckedCalls(model));
    }

<<<<<<< HEAD
=======
    /** The first of the interfaces' own loaders that sees them all; null is the JDK's. */
    private static @Nullable ClassLoader loader(Object model, Set<Class<?>> interfaces) {
        for (Class<?> own : interfaces) {
            ClassLoader loader = own.getClassLoader();
            if (interfaces.stream().allMatch(other -> sees(loader, other))) {
                return loader;
            }
        }
        throw new IllegalArgumentException("Proviso.guard can not wrap "
                + model.getClass().getName() + ": no class loader of its interfaces sees all of " + interfaces);
    }

>>>>>>> refs/heads/mend
    private static boolean sees(@Nullable ClassLoader loader, Class<?> type) {
        try {
            return Class.forName(type.getName(), false, loader) == type;
        } catch (ClassNotFoundException unseen) {
            return false;
        }
    }
}
