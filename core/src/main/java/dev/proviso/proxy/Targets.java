package dev.proviso.proxy;

import dev.proviso.contract.ContractReader;
import java.lang.reflect.Method;

/** Finds the method of a model that a call through an interface or a superclass comes to. */
final class Targets {
    private Targets() {}

    static Method implementation(Class<?> model, Method called) {
        if (model.isHidden() && model.isSynthetic()) {
            // A lambda: its method has no names for its parameters, those of the interface's method are meant.
            return called;
        }
        Method found = find(model, called);
        return found.isBridge() ? bridged(found, called) : found;
    }

    private static Method find(Class<?> model, Method called) {
        for (Class<?> at = model; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (isSame(method, called) && method.getReturnType() == called.getReturnType()) {
                    return method;
                }
            }
            for (Method method : at.getDeclaredMethods()) {
                if (isSame(method, called) && !method.isBridge()) {
                    return method;
                }
            }
        }
        return called;
    }

    private static boolean isSame(Method method, Method called) {
        if (!method.getName().equals(called.getName()) || method.getParameterCount() != called.getParameterCount()) {
            return false;
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (method.getParameterTypes()[i] != called.getParameterTypes()[i]) {
                return false;
            }
        }
        return true;
    }

    /** The method that the compiler made a bridge to, for a call of one that it overrides. */
    private static Method bridged(Method bridge, Method called) {
        Method found = bridge;
        for (Method method : bridge.getDeclaringClass().getDeclaredMethods()) {
            if (!method.isBridge()
                    && method.getName().equals(bridge.getName())
                    && method.getParameterCount() == bridge.getParameterCount()
                    && bridge.getReturnType().isAssignableFrom(method.getReturnType())
                    && isNarrower(method.getParameterTypes(), bridge.getParameterTypes())) {
                if (ContractReader.overrides(method, called)) {
                    return method;
                }
                found = method;
            }
        }
        return found;
    }

    private static boolean isNarrower(Class<?>[] narrow, Class<?>[] wide) {
        for (int i = 0; i < narrow.length; i++) {
            if (!wide[i].isAssignableFrom(narrow[i])) {
                return false;
            }
        }
        return true;
    }
}
