package dev.proviso.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

/** The words of a constraint's author, with the constraint's members in place of their names in braces. */
final class OwnMessage {
    private OwnMessage() {}

    static String of(String message, Annotation constraint) {
        String text = message;
        for (Method member : constraint.annotationType().getDeclaredMethods()) {
            String name = "{" + member.getName() + "}";
            int at = text.indexOf(name);
            // What stands behind a dollar is an expression, which needs a language that may not be there.
            if (at >= 0 && (at == 0 || text.charAt(at - 1) != '$')) {
                text = text.replace(name, value(constraint, member));
            }
        }
        return text;
    }

    private static String value(Annotation constraint, Method member) {
        try {
            return String.valueOf(member.invoke(constraint));
        } catch (ReflectiveOperationException e) {
            return "?";
        }
    }
}
