package dev.proviso.proxy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.ContractReader;
import dev.proviso.inventory.Weaving;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether models check their contracts themselves, those included that they inherit from other modules. */
final class SelfChecking {
    /** What stands for a model hands its calls on to it, and has no contract to keep. */
    private static final String[] STAND_IN_MARKS = {"$$", "$ByteBuddy$", "$HibernateProxy$", "$MockitoMock$"};

    /** The classes and interfaces whose code a call of a contracted method comes to. */
    private static final ClassValue<Set<Class<?>>> OWNERS = new ClassValue<>() {
        @Override
        protected Set<Class<?>> computeValue(Class<?> type) {
            Set<Class<?>> owners = new LinkedHashSet<>();
            collect(type, type, owners);
            return owners;
        }
    };

    private SelfChecking() {}

    /** Whether all that a proxy could check is checked by woven code. */
    static boolean is(Class<?> type) {
        Class<?> model = behind(type);
        Set<Class<?>> owners = OWNERS.get(model);
        if (owners.isEmpty()) {
            return isAnyWoven(model);
        }
        for (Class<?> owner : owners) {
            if (!Weaving.isWoven(owner)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this method checks its calls itself. */
    static boolean is(Method method) {
        return !Modifier.isAbstract(method.getModifiers()) && Weaving.isWoven(method.getDeclaringClass());
    }

    private static Class<?> behind(Class<?> type) {
        Class<?> model = type;
        while (isStandIn(model.getName()) && isAnyWoven(model.getSuperclass())) {
            model = model.getSuperclass();
        }
        return model;
    }

    private static boolean isStandIn(String name) {
        for (String mark : STAND_IN_MARKS) {
            if (name.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyWoven(@Nullable Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (Weaving.isWoven(at)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Class<?> model, @Nullable Class<?> type, Set<Class<?>> owners) {
        if (type == null || type.getClassLoader() == null) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!owners.contains(type) && isCalled(model, method) && isContracted(method)) {
                owners.add(type);
            }
        }
        for (Class<?> each : type.getInterfaces()) {
            collect(model, each, owners);
        }
        collect(model, type.getSuperclass(), owners);
    }

    /** Whether the method has code that calls of the model come to, and none that overrides it. */
    private static boolean isCalled(Class<?> model, Method method) {
        int modifiers = method.getModifiers();
        return !Modifier.isStatic(modifiers)
                && !Modifier.isAbstract(modifiers)
                && !method.isSynthetic()
                && (Modifier.isPrivate(modifiers)
                        || Targets.implementation(model, method).equals(method));
    }

    private static boolean isContracted(Method method) {
        try {
            return !ContractReader.method(method).isEmpty();
        } catch (ContractDefinitionException senseless) {
            return true;
        }
    }
}
