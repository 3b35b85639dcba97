package dev.proviso.schema;

import dev.proviso.annotation.Column;
import dev.proviso.words.Words;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that instances of a class have as rows of a table: the components of a record, the properties of a bean.
 *
 * @param names their names, in order
 * @param properties what the components or properties are called themselves
 * @param readers what reads each of them
 */
public record RowClass(List<String> names, List<String> properties, List<Method> readers) {

    public RowClass {
        names = List.copyOf(names);
        properties = List.copyOf(properties);
        readers = List.copyOf(readers);
    }

    /** The columns of a class; none if it is neither a record nor a bean. */
    public static RowClass of(Class<?> type) {
        List<String> names = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        List<Method> readers = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(name(component, component.getName()));
                properties.add(component.getName());
                readers.add(component.getAccessor());
            }
        } else if (mayBeBean(type)) {
            collect(type, type, names, properties, readers);
        }
        return new RowClass(names, properties, readers);
    }

    private static boolean mayBeBean(Class<?> type) {
        return !type.isArray()
                && !type.isPrimitive()
                && !type.isEnum()
                && !type.isInterface()
                && !type.isAnnotation()
                && !type.getName().startsWith("java.");
    }

    private static void collect(
            Class<?> bean, Class<?> at, List<String> names, List<String> properties, List<Method> readers) {
        Class<?> above = at.getSuperclass();
        if (above != null && above != Object.class) {
            collect(bean, above, names, properties, readers);
        }
        for (Field field : at.getDeclaredFields()) {
            Method getter = Getters.of(bean, field);
            if (getter != null) {
                names.add(name(field, field.getName()));
                properties.add(field.getName());
                readers.add(getter);
            }
        }
    }

    private static String name(AnnotatedElement element, String own) {
        Column stated = Words.first(Column.class, Words.among(element.getDeclaredAnnotations()));
        return stated == null || stated.name().isEmpty() ? own : stated.name();
    }
}
