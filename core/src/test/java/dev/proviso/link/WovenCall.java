package dev.proviso.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The call sites of one method, linked by hand as woven code would. */
final class WovenCall {
    private final Method method;
    private final MethodHandle enter;
    private final @Nullable MethodHandle exit;

    private WovenCall(Method method, MethodHandle enter, @Nullable MethodHandle exit) {
        this.method = method;
        this.enter = enter;
        this.exit = exit;
    }

    /** The only method of this name that the class declares, with sites as the weaver makes them. */
    static WovenCall of(Class<?> type, String name, Class<?> entered) {
        return of(method(type, name), entered);
    }

    /** @param entered {@code void} for a method without an exit, else {@code long} or {@code Object} */
    static WovenCall of(Method method, Class<?> entered) {
        MethodHandle exit = entered == void.class ? null : site(method, "exit", exitType(method, entered, false));
        return new WovenCall(method, site(method, "enter", enterType(method, entered)), exit);
    }

    static WovenCall training(Class<?> type, String name) {
        Method method = method(type, name);
        MethodHandle exit = site(method, "exitOrThrow", exitType(method, Object.class, true));
        return new WovenCall(method, site(method, "enter", enterType(method, Object.class)), exit);
    }

    /** Runs entry and exit around the method itself; a static method takes no model. */
    @Nullable Object call(@Nullable Object... arguments) throws Throwable {
        Object frame = enter(arguments);
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        method.setAccessible(true);
        Object result;
        try {
            result = isStatic
                    ? method.invoke(null, arguments)
                    : method.invoke(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            if (exit != null && exit.type().parameterList().contains(Throwable.class)) {
                leave(arguments, null, thrown.getCause(), frame);
            }
            throw thrown.getCause();
        }
        if (exit != null && exit.type().parameterList().contains(Throwable.class)) {
            leave(arguments, result, null, frame);
        } else if (exit != null) {
            exit(arguments, result, frame);
        }
        return result;
    }

    @Nullable Object enter(@Nullable Object... arguments) throws Throwable {
        return enter.invokeWithArguments(arguments);
    }

    void exit(@Nullable Object[] arguments, @Nullable Object result, @Nullable Object frame) throws Throwable {
        Object self = Modifier.isStatic(method.getModifiers()) ? null : arguments[0];
        if (exit == null) {
            throw new IllegalStateException("no exit");
        }
        if (self == null) {
            exit.invokeWithArguments(result, frame);
        } else {
            exit.invokeWithArguments(self, result, frame);
        }
    }

    private void leave(
            @Nullable Object[] arguments, @Nullable Object result, @Nullable Throwable thrown, @Nullable Object frame)
            throws Throwable {
        if (exit == null) {
            throw new IllegalStateException("no exit");
        }
        if (method.getReturnType() == void.class) {
            exit.invokeWithArguments(arguments[0], thrown, frame);
        } else {
            exit.invokeWithArguments(arguments[0], result, thrown, frame);
        }
    }

    static MethodHandle site(Method method, String role, MethodType type) {
        String descriptor = MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
        return Bootstrap.link(lookup(method.getDeclaringClass()), role, type, method.getName(), descriptor)
                .dynamicInvoker();
    }

    static MethodType enterType(Method method, Class<?> entered) {
        MethodType type = MethodType.methodType(entered, method.getParameterTypes());
        return Modifier.isStatic(method.getModifiers())
                ? type
                : type.insertParameterTypes(0, method.getDeclaringClass());
    }

    private static MethodType exitType(Method method, Class<?> entered, boolean catching) {
        MethodType type = MethodType.methodType(void.class);
        if (!Modifier.isStatic(method.getModifiers())) {
            type = type.appendParameterTypes(method.getDeclaringClass());
        }
        if (method.getReturnType() != void.class) {
            type = type.appendParameterTypes(method.getReturnType());
        }
        return catching ? type.appendParameterTypes(Throwable.class, entered) : type.appendParameterTypes(entered);
    }

    static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }

    static MethodHandles.Lookup lookup(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
