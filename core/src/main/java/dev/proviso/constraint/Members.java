package dev.proviso.constraint;

import jakarta.validation.Payload;
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The members that all constraints have. */
final class Members {
    private static final Class<? extends Payload> UNWRAP = Unwrapping.Unwrap.class;

    private Members() {}

    static @Nullable String ownMessage(Annotation constraint) {
        Method message = method(constraint, "message");
        Object given = value(constraint, message);
        return given.equals(message.getDefaultValue()) ? null : (String) given;
    }

    /** Whether the constraint is on what the value holds rather than on the value. */
    static boolean isUnwrapping(Annotation constraint) {
        for (Object payload : (Object[]) value(constraint, method(constraint, "payload"))) {
            if (payload == UNWRAP) {
                return true;
            }
        }
        return false;
    }

    /** The constraints in a container of the specification. */
    static Annotation[] contained(Annotation container) {
        return (Annotation[]) value(container, method(container, "value"));
    }

    private static Method method(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Annotation annotation, Method member) {
        try {
            return member.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
