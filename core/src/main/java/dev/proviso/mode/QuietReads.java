package dev.proviso.mode;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Calls of methods that Proviso itself makes to read a cell or a member. What such a method promises to its callers is
 * no part of the contract that is being judged, and must neither be told nor fail the reading.
 */
public final class QuietReads {
    private static final MethodHandle BEGIN = find("beginCalls");
    private static final MethodHandle END = find("endCalls");

    private QuietReads() {}

    /**
     * A handle that calls the method with the checks of calls suspended; the same handle, which costs nothing more, where
     * nothing is said of the method.
     */
    public static MethodHandle of(MethodHandle handle, Method method) {
        return mayPromise(method) ? of(handle) : handle;
    }

    /** The same for a method of a bean that reads what it needs by other methods of the bean. */
    public static MethodHandle ofReader(MethodHandle handle, Method reader) {
        boolean isStatic = Modifier.isStatic(reader.getModifiers());
        return !isStatic && mayAnyPromise(reader.getDeclaringClass()) ? of(handle) : handle;
    }

    private static boolean mayAnyPromise(Class<?> bean) {
        try {
            for (Class<?> at = bean; at != null && at != Object.class; at = at.getSuperclass()) {
                for (Method each : at.getDeclaredMethods()) {
                    if (mayPromise(each)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (LinkageError | TypeNotPresentException missing) {
            return true; // a method names a type that is not there: nothing is known of its class
        }
    }

    private static MethodHandle of(MethodHandle handle) {
        Class<?> result = handle.type().returnType();
        MethodHandle ended = MethodHandles.foldArguments(
                MethodHandles.dropArguments(MethodHandles.identity(result), 0, Throwable.class), END);
        return MethodHandles.tryFinally(MethodHandles.foldArguments(handle, BEGIN), ended);
    }

    private static boolean mayPromise(Method method) {
        boolean inherits = !Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers());
        return !(method.getGenericReturnType() instanceof Class<?>)
                || isAnnotated(method)
                || (inherits && isAnnotatedAbove(method.getDeclaringClass(), method));
    }

    private static boolean isAnnotatedAbove(Class<?> type, Method method) {
        Class<?> above = type.getSuperclass();
        if (above != null && above != Object.class && isAnnotatedFrom(above, method)) {
            return true;
        }
        for (Class<?> contract : type.getInterfaces()) {
            if (isAnnotatedFrom(contract, method)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotatedFrom(Class<?> type, Method method) {
        for (Method same : type.getDeclaredMethods()) {
            boolean overridden =
                    same.getName().equals(method.getName()) && same.getParameterCount() == method.getParameterCount();
            if (overridden && isAnnotated(same)) {
                return true;
            }
        }
        return isAnnotatedAbove(type, method);
    }

    private static boolean isAnnotated(Method method) {
        for (Annotation[] parameter : method.getParameterAnnotations()) {
            if (parameter.length > 0) {
                return true;
            }
        }
        RecordComponent component = component(method);
        int copied = component == null ? 0 : component.getAnnotations().length;
        return method.getDeclaredAnnotations().length > copied;
    }

    /** The component that the method reads, if it does: what stands there is only checked when the record is made. */
    private static @Nullable RecordComponent component(Method method) {
        if (method.getDeclaringClass().isRecord()) {
            for (RecordComponent component : method.getDeclaringClass().getRecordComponents()) {
                if (component.getAccessor().equals(method)) {
                    return component;
                }
            }
        }
        return null;
    }

    private static MethodHandle find(String name) {
        try {
            return MethodHandles.lookup().findStatic(Suspension.class, name, MethodType.methodType(void.class));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name, missing);
        }
    }
}
