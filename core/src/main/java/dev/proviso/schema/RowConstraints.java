package dev.proviso.schema;

import dev.proviso.constraint.DeclaredConstraints;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;

/** Constraints that are not on one column: a row that is a map could not be judged by them, so they are refused. */
final class RowConstraints {
    private RowConstraints() {}

    static void refuse(Class<?> type) throws SchemaException {
        List<Annotation> onRecord = DeclaredConstraints.on(type);
        if (!onRecord.isEmpty()) {
            throw new SchemaException(
                    Shown.type(type) + ": @" + Shown.type(onRecord.get(0).annotationType())
                            + " judges the record as a whole, which a schema does not",
                    "write constraints on components");
        }
        for (Method method : type.getDeclaredMethods()) {
            List<Annotation> onMethod = DeclaredConstraints.on(method);
            if (isGetter(method) && !onMethod.isEmpty() && !isAccessor(method, type)) {
                throw new SchemaException(
                        Shown.type(type) + "." + method.getName() + "(): @"
                                + Shown.type(onMethod.get(0).annotationType()) + " judges what is no column",
                        "write constraints on components, or make it a rule of the schema: rules = @Rule(\""
                                + method.getName() + "\")");
            }
        }
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"));
    }

    private static boolean isAccessor(Method method, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().equals(method)) {
                return true;
            }
        }
        return false;
    }
}
