package dev.proviso.words;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;

/** Spells a word as one writes it: members that have their default values are left out. */
final class Spelling {
    private Spelling() {}

    static String of(Annotation word) {
        StringBuilder members = new StringBuilder();
        Method[] declared = word.annotationType().getDeclaredMethods();
        Arrays.sort(declared, ByName.INSTANCE);
        boolean valueAlone = true;
        for (Method member : declared) {
            Object value = value(word, member);
            if (Objects.deepEquals(value, member.getDefaultValue())) {
                continue;
            }
            valueAlone &= member.getName().equals("value");
            members.append(members.isEmpty() ? "" : ", ")
                    .append(member.getName())
                    .append(" = ")
                    .append(text(value));
        }
        String name = "@" + word.annotationType().getSimpleName();
        if (members.isEmpty()) {
            return name;
        }
        return name + "(" + (valueAlone ? members.substring("value = ".length()) : members) + ")";
    }

    private static Object value(Annotation word, Method member) {
        try {
            member.setAccessible(true);
            return member.invoke(word);
        } catch (IllegalAccessException | InvocationTargetException | InaccessibleObjectException unreadable) {
            return "?";
        }
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            // One character for one, so that a caret stays in place.
            return '"' + text.replaceAll("\\p{Cntrl}", "?") + '"';
        }
        if (value instanceof Annotation inner) {
            return of(inner);
        }
        if (value.getClass().isArray()) {
            return elements(value);
        }
        return value instanceof Class<?> type ? type.getSimpleName() + ".class" : String.valueOf(value);
    }

    /** One element is written without braces, as one may write it. */
    private static String elements(Object array) {
        int length = Array.getLength(array);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : ", ").append(text(Array.get(array, i)));
        }
        return length == 1 ? text.toString() : "{" + text + "}";
    }

    /** {@code value} first, the others by name: reflection gives them in no order. */
    private enum ByName implements java.util.Comparator<Method> {
        INSTANCE;

        @Override
        public int compare(Method left, Method right) {
            boolean first = left.getName().equals("value");
            return first == right.getName().equals("value")
                    ? left.getName().compareTo(right.getName())
                    : first ? -1 : 1;
        }
    }
}
