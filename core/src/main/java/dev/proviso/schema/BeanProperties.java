package dev.proviso.schema;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.constraint.DeclaredConstraints;
import dev.proviso.words.Word;
import dev.proviso.words.Words;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The properties of a bean: its fields that have a getter, those of superclasses first. */
final class BeanProperties {
    private BeanProperties() {}

    static List<Property> of(Class<?> type) throws SchemaException {
        List<Property> properties = new ArrayList<>();
        collect(type, type, properties);
        if (properties.isEmpty()) {
            throw new SchemaException(
                    Shown.type(type) + " has no components and no properties", "write a record with the columns");
        }
        return properties;
    }

    private static void collect(Class<?> bean, Class<?> at, List<Property> properties) throws SchemaException {
        Class<?> above = at.getSuperclass();
        if (above != null && above != Object.class) {
            collect(bean, above, properties);
        }
        for (Field field : at.getDeclaredFields()) {
            Method getter = Getters.of(bean, field);
            if (getter != null) {
                properties.add(property(bean, field, getter));
            } else {
                refuseUnread(bean, field);
            }
        }
    }

    private static Property property(Class<?> bean, Field field, Method getter) throws SchemaException {
        String where = Shown.type(bean) + "." + field.getName();
        List<Annotation> declared = new ArrayList<>(DeclaredConstraints.on(field));
        List<ConstraintContract> others =
                new ArrayList<>(PropertyConstraints.others(field, field.getAnnotatedType(), declared, where));
        List<Annotation> onGetter = DeclaredConstraints.on(getter);
        for (ConstraintContract other :
                PropertyConstraints.others(getter, getter.getAnnotatedReturnType(), onGetter, where)) {
            if (!others.contains(other)) {
                others.add(other);
            }
        }
        declared.addAll(onGetter);
        List<Word> words = new ArrayList<>(Words.among(field.getDeclaredAnnotations()));
        words.addAll(Words.without(Words.among(getter.getDeclaredAnnotations()), words));
        return new Property(
                field.getName(), field.getType(), where, words, PropertyConstraints.forbidNull(declared), others);
    }

    /** Words on a field that nothing can read would never be judged. */
    private static void refuseUnread(Class<?> bean, Field field) throws SchemaException {
        if (Modifier.isStatic(field.getModifiers())) {
            return;
        }
        for (Word word : Words.among(field.getDeclaredAnnotations())) {
            Annotation stated = word.annotation();
            if (stated instanceof Column || stated instanceof InRange || stated instanceof Finite) {
                throw new SchemaException(
                        Shown.type(bean) + "." + field.getName() + ": " + word.quoted()
                                + " is on a field that has no getter of its type",
                        "write a public getter, or make the class a record");
            }
        }
    }
}
