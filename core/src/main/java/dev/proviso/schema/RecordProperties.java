package dev.proviso.schema;

import dev.proviso.constraint.DeclaredConstraints;
import dev.proviso.words.Words;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The components of a record, in order. */
final class RecordProperties {
    private RecordProperties() {}

    static List<Property> of(Class<?> type) throws SchemaException {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 0) {
            throw new SchemaException(Shown.type(type) + " has no components", "write one for each column");
        }
        RowConstraints.refuse(type);
        List<Property> properties = new ArrayList<>();
        for (RecordComponent component : components) {
            properties.add(property(type, component));
        }
        return properties;
    }

    private static Property property(Class<?> type, RecordComponent component) throws SchemaException {
        String where = Shown.type(type) + "." + component.getName();
        Field field = field(type, component.getName());
        List<Annotation> declared = DeclaredConstraints.on(field);
        PropertyConstraints.refuseUnseen(declared, DeclaredConstraints.on(component.getAccessor()), where);
        PropertyConstraints.refuseUnseen(declared, onParameter(type, component), where);
        if (!field.getType().isArray()) {
            PropertyConstraints.refuseUnseen(declared, DeclaredConstraints.on(field.getAnnotatedType()), where);
        }
        return new Property(
                component.getName(),
                component.getType(),
                where,
                Words.among(component.getAnnotations()),
                PropertyConstraints.forbidNull(declared),
                PropertyConstraints.others(field, field.getAnnotatedType(), declared, where));
    }

    private static List<Annotation> onParameter(Class<?> type, RecordComponent component) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters = new Class<?>[components.length];
        int index = 0;
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            index = components[i].getName().equals(component.getName()) ? i : index;
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            return DeclaredConstraints.among(canonical.getParameterAnnotations()[index]);
        } catch (NoSuchMethodException e) {
            return List.of();
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
