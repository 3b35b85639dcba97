package dev.proviso.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an annotation type stands for words where reflection can not, as something is missing that an
 * annotation on it mentions: its class file names them, or another annotation type that stands for some.
 */
final class UnreadableType {
    private static final String WORD = "L" + Words.VOCABULARY.replace('.', '/') + "/";
    private static final Pattern DESCRIPTOR = Pattern.compile("L([\\w$/]+);");

    private final Set<Class<?>> asked = new HashSet<>();

    private UnreadableType() {}

    static boolean standsForWords(Class<?> type) {
        return new UnreadableType().namesWords(type);
    }

    private boolean namesWords(Class<?> type) {
        if (!asked.add(type)) {
            return false;
        }
        String file = classFile(type);
        if (file.contains(WORD)) {
            return true;
        }
        Matcher named = DESCRIPTOR.matcher(file);
        while (named.find()) {
            Class<?> other = annotationType(named.group(1).replace('/', '.'), type);
            if (other != null && namesWords(other)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Class<?> annotationType(String name, Class<?> from) {
        if (name.startsWith("java.")) {
            return null;
        }
        try {
            Class<?> found = Class.forName(name, false, from.getClassLoader());
            return found.isAnnotation() ? found : null;
        } catch (ClassNotFoundException | LinkageError missing) {
            return null;
        }
    }

    /** The bytes of the class file as characters; none where it is not to be had. */
    private static String classFile(Class<?> type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
