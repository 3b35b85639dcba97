package dev.proviso.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Turns annotations into data. */
final class ConstraintText {
    private ConstraintText() {}

    static ConstraintContract of(Annotation annotation) {
        return new ConstraintContract(annotation.annotationType().getName(), members(annotation));
    }

    /** A constraint on what stands inside a cell, say the elements of a list. */
    static ConstraintContract inside(Annotation annotation) {
        Map<String, Object> members = members(annotation);
        members.put(ConstraintContract.INSIDE, true);
        return new ConstraintContract(annotation.annotationType().getName(), members);
    }

    private static Map<String, Object> members(Annotation annotation) {
        Map<String, Object> members = new TreeMap<>();
        for (Method member : annotation.annotationType().getDeclaredMethods()) {
            Object value = value(annotation, member);
            if (!Objects.deepEquals(value, member.getDefaultValue())) {
                members.put(member.getName(), data(value));
            }
        }
        return members;
    }

    private static Object value(Annotation annotation, Method member) {
        try {
            member.setAccessible(true);
            return member.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("@" + annotation.annotationType().getName() + "." + member.getName(), e);
        }
    }

    private static Object data(Object value) {
        if (value instanceof Class<?> type) {
            return type.getName();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Annotation annotation) {
            List<Object> inner = new ArrayList<>();
            inner.add(annotation.annotationType().getName());
            for (Map.Entry<String, Object> member : members(annotation).entrySet()) {
                inner.add(List.of(member.getKey(), member.getValue()));
            }
            return inner;
        }
        if (value.getClass().isArray()) {
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                all.add(data(Array.get(value, i)));
            }
            return all;
        }
        if (value instanceof Character) {
            return value.toString();
        }
        if (value instanceof Number number) {
            boolean whole = !(value instanceof Double || value instanceof Float);
            return whole ? (Object) number.longValue() : (Object) number.doubleValue();
        }
        return value;
    }
}
