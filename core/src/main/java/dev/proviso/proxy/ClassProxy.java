package dev.proviso.proxy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.Names;
import dev.proviso.inventory.Inventory;
import dev.proviso.inventory.Weaving;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** A proxy of an open class: a subclass made at run time, whose constructor is never run. */
final class ClassProxy {
    private static final String AGENT = "; attach -javaagent:proviso-agent.jar, which needs no proxy";

    private ClassProxy() {}

    /** @throws IllegalArgumentException if a proxy could not stand for the model */
    static Object of(Object model) {
        Class<?> type = model.getClass();
        refuse(type);
        require("net.bytebuddy.ByteBuddy", "net.bytebuddy:byte-buddy");
        require("org.objenesis.ObjenesisStd", "org.objenesis:objenesis");
        Object proxy = ProxyClasses.instance(type, new CheckedCalls(model));
        noteStaticMethods(type);
        return proxy;
    }

    private static void refuse(Class<?> type) {
        if (Modifier.isFinal(type.getModifiers())) {
            throw refused(type, "the class is final");
        }
        if (type.isSealed()) {
            throw refused(type, "the class is sealed");
        }
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                refuse(type, method);
            }
        }
    }

    private static void refuse(Class<?> type, Method method) {
        int modifiers = method.getModifiers();
        if (Modifier.isStatic(modifiers) || method.isSynthetic()) {
            return;
        }
        String name = Names.simple(method.getDeclaringClass()) + "." + method.getName();
        if (Modifier.isPrivate(modifiers)) {
            if (!ContractReader.method(method).isEmpty()) {
                throw refused(type, name + " has a contract and is private");
            }
        } else if (Modifier.isFinal(modifiers)) {
            throw refused(type, name + " is final, so a proxy can not pass it on");
        }
    }

    /** They are called by the class's own name, whatever stands for its instances. */
    private static void noteStaticMethods(Class<?> type) {
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            if (Weaving.isWoven(at)) {
                continue;
            }
            for (Method method : at.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && !method.isSynthetic() && hasContract(method)) {
                    String descriptor = MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .toMethodDescriptorString();
                    Inventory.notEnforced(
                            at, method.getName(), descriptor, "a static method can not be reached through a proxy");
                }
            }
        }
    }

    private static boolean hasContract(Executable method) {
        try {
            return !ContractReader.method(method).isEmpty();
        } catch (ContractDefinitionException senseless) {
            return true;
        }
    }

    private static IllegalArgumentException refused(Class<?> type, String why) {
        String advice = promisesAnything(type) ? AGENT : "; it has no contract";
        return new IllegalArgumentException("Proviso.guard can not wrap " + type.getName() + ": " + why + advice);
    }

    /** Whether the agent would find something in a class, or in what it inherits. */
    private static boolean promisesAnything(Class<?> type) {
        List<Executable> found = new ArrayList<>(List.of(type.getMethods()));
        found.addAll(List.of(type.getDeclaredConstructors()));
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            found.addAll(List.of(at.getDeclaredMethods()));
        }
        for (Executable each : found) {
            if (!each.isSynthetic() && hasContract(each)) {
                return true;
            }
        }
        return false;
    }

    private static void require(String className, String artifact) {
        try {
            Class.forName(className, false, ClassProxy.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "Proviso.guard needs " + artifact + " to make a proxy of a class: add that dependency", missing);
        }
    }
}
