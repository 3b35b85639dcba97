package dev.proviso.proxy;

import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wraps a model in a proxy that checks its contract, by the same call sites that the agent weaves. */
public final class Guard {
    private Guard() {}

    /** See {@code Proviso.guard(T)}. */
    @SuppressWarnings("unchecked")
    public static <T> T guard(T model) {
        refuseNull(model);
        Class<?> type = model.getClass();
        if (InterfaceProxy.isGuarded(model)) {
            return model;
        }
        UnreachedContracts.refuse(type);
        if (SelfChecking.is(type)) {
            return model;
        }
        if (type.isHidden() || Proxy.isProxyClass(type)) {
            // A lambda, or a proxy of somebody else's: whoever holds it can only know it by its interfaces.
            Set<Class<?>> interfaces = interfaces(type);
            if (interfaces.isEmpty()) {
                throw new IllegalArgumentException("Proviso.guard can not wrap " + type.getName()
                        + ": the class is hidden and has no interface that a proxy could have");
            }
            return (T) InterfaceProxy.of(model, interfaces);
        }
        return (T) ClassProxy.of(model);
    }

    /** See {@code Proviso.guard(Class, T)}. */
    public static <T> T guard(Class<T> type, T model) {
        refuseNull(model);
        if (type == null) {
            throw new IllegalArgumentException(
                    "Proviso.guard can not wrap " + model.getClass().getName() + ": its interface is null");
        }
        if (!type.isInterface()) {
            throw new IllegalArgumentException(
                    type.getName() + " is no interface: use Proviso.guard(model), which makes a proxy of the class");
        }
        if (InterfaceProxy.isGuarded(model)) {
            return model;
        }
        UnreachedContracts.refuse(model.getClass());
        if (SelfChecking.is(model.getClass())) {
            return model;
        }
        return type.cast(InterfaceProxy.of(model, Set.of(type)));
    }

    private static void refuseNull(@Nullable Object model) {
        if (model == null) {
            throw new IllegalArgumentException("Proviso.guard can not wrap null: expected a model");
        }
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Class<?> contract : at.getInterfaces()) {
                all.add(contract);
            }
        }
        return all;
    }
}
