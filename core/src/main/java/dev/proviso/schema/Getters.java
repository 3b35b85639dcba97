package dev.proviso.schema;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the method of a bean that reads a field: {@code getAge()} or {@code isReady()}. */
final class Getters {
    private Getters() {}

    static @Nullable Method of(Class<?> bean, Field field) {
        if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
            return null;
        }
        String name = field.getName();
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Method getter = find(bean, "get" + capital, field.getType());
        if (getter == null && (field.getType() == boolean.class || field.getType() == Boolean.class)) {
            getter = find(bean, "is" + capital, field.getType());
        }
        return getter;
    }

    private static @Nullable Method find(Class<?> bean, String name, Class<?> result) {
        try {
            Method found = bean.getMethod(name);
            return found.getReturnType() == result && !Modifier.isStatic(found.getModifiers()) ? found : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }
}
