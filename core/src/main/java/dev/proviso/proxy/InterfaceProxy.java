package dev.proviso.proxy;

import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;

/** A proxy of interfaces, by the JDK's own means. */
final class InterfaceProxy {
    private InterfaceProxy() {}

    static Object of(Object model, Set<Class<?>> interfaces) {
        ClassLoader loader = interfaces.iterator().next().getClassLoader();
        Set<Class<?>> all = new LinkedHashSet<>(interfaces);
        if (sees(loader, Guarded.class)) {
            all.add(Guarded.class);
        }
        return Proxy.newProxyInstance(loader, all.toArray(new Class<?>[0]), new CheckedCalls(model));
    }

    private static boolean sees(ClassLoader loader, Class<?> type) {
        try {
            return Class.forName(type.getName(), false, loader) == type;
        } catch (ClassNotFoundException unseen) {
            return false;
        }
    }
}
