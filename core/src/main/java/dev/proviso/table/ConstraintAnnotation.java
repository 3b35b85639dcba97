package dev.proviso.table;

import dev.proviso.schema.ConstraintContract;
import dev.proviso.schema.SchemaException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes an annotation of what is known of it as data. */
final class ConstraintAnnotation implements InvocationHandler {
    private final Class<?> type;
    private final Map<String, Object> values;

    private ConstraintAnnotation(Class<?> type, Map<String, Object> values) {
        this.type = type;
        this.values = values;
    }

    /**
     * The annotation that a constraint was read from.
     *
     * @param where what messages call the column
     */
    static Annotation of(ConstraintContract constraint, @Nullable ClassLoader loader, String where)
            throws SchemaException {
        Class<?> type = ColumnClass.find(constraint.type(), loader);
        if (type == null || !type.isAnnotation()) {
            throw new SchemaException(
                    where + ": its constraint " + constraint.type() + " can not be found", "put it on the class path");
        }
        try {
            return make(type, constraint.members());
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new SchemaException(
                    where + ": its constraint " + constraint.type() + " has other members than "
                            + constraint.members().keySet(),
                    "write the members that the annotation has",
                    e);
        }
    }

    private static Annotation make(Class<?> type, Map<String, Object> members) {
        Map<String, Object> values = new HashMap<>();
        for (Method member : type.getDeclaredMethods()) {
            Object stated = members.get(member.getName());
            Object value = stated == null ? member.getDefaultValue() : convert(stated, member.getReturnType(), type);
            if (value == null) {
                throw new IllegalArgumentException(member.getName());
            }
            values.put(member.getName(), value);
        }
        return (Annotation) Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new ConstraintAnnotation(type, values));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of an enum is known at run time alone
    private static Object convert(Object stated, Class<?> wanted, Class<?> home) {
        if (wanted.isArray()) {
            List<?> elements = stated instanceof List<?> list ? list : List.of(stated);
            Object array = Array.newInstance(wanted.getComponentType(), elements.size());
            for (int i = 0; i < elements.size(); i++) {
                Array.set(array, i, convert(elements.get(i), wanted.getComponentType(), home));
            }
            return array;
        }
        if (wanted.isAnnotation()) {
            return nested((List<?>) stated, wanted);
        }
        if (wanted.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) wanted, (String) stated);
        }
        if (wanted == Class.class) {
            Class<?> found = ColumnClass.find((String) stated, home.getClassLoader());
            if (found == null) {
                throw new IllegalArgumentException((String) stated);
            }
            return found;
        }
        if (wanted == char.class) {
            return ((String) stated).charAt(0);
        }
        return stated instanceof Number number ? number(number, wanted) : stated;
    }

    private static Object nested(List<?> stated, Class<?> wanted) {
        Map<String, Object> members = new HashMap<>();
        for (Object member : stated.subList(1, stated.size())) {
            List<?> pair = (List<?>) member;
            members.put((String) pair.get(0), pair.get(1));
        }
        return make(wanted, members);
    }

    private static Object number(Number number, Class<?> wanted) {
        if (wanted == int.class) {
            return number.intValue();
        }
        if (wanted == long.class) {
            return number.longValue();
        }
        if (wanted == short.class) {
            return number.shortValue();
        }
        if (wanted == byte.class) {
            return number.byteValue();
        }
        return wanted == float.class ? (Object) number.floatValue() : (Object) number.doubleValue();
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        String name = method.getName();
        if (arguments != null && arguments.length == 1) {
            return isEqual(arguments[0]);
        }
        if (name.equals("annotationType")) {
            return type;
        }
        if (name.equals("hashCode") && !values.containsKey(name)) {
            return hash();
        }
        if (name.equals("toString") && !values.containsKey(name)) {
            return "@" + type.getName() + new TreeMap<>(values).keySet();
        }
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(name);
        }
        return value.getClass().isArray() ? copy(value) : value;
    }

    private boolean isEqual(@Nullable Object other) {
        if (!type.isInstance(other)) {
            return false;
        }
        try {
            for (Method member : type.getDeclaredMethods()) {
                if (!Objects.deepEquals(values.get(member.getName()), member.invoke(other))) {
                    return false;
                }
            }
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** As {@link Annotation#hashCode} says. */
    private int hash() {
        int hash = 0;
        for (Map.Entry<String, Object> member : values.entrySet()) {
            Object value = member.getValue();
            List<Object> elements = new ArrayList<>();
            if (value.getClass().isArray()) {
                for (int i = 0; i < Array.getLength(value); i++) {
                    elements.add(Array.get(value, i));
                }
            }
            int ofValue = value.getClass().isArray() ? elements.hashCode() : value.hashCode();
            hash += (127 * member.getKey().hashCode()) ^ ofValue;
        }
        return hash;
    }

    private static Object copy(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }
}
