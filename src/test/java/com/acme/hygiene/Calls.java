package com.acme.hygiene;

import java.lang.reflect.InvocationTargetException;

/** Calls models of whatever loader, and says what came of it. */
final class Calls {
    private Calls() {}

    /** Calls {@link Model#size} of a class with a bad value. */
    static String size(Class<?> model) throws ReflectiveOperationException {
        Object made = model.getConstructor().newInstance();
        try {
            return "went on, to " + model.getMethod("size", double[].class).invoke(made, new double[3]);
        } catch (InvocationTargetException stopped) {
            return "stopped by " + thrownBy(stopped.getCause());
        }
    }

    private static String thrownBy(Throwable stopped) {
        ClassLoader loader = stopped.getClass().getClassLoader();
        return stopped.getClass().getSimpleName() + " of " + (loader == null ? "the JDK" : loader.getName());
    }
}
