package dev.proviso.weaver.classfile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What type variables stand for at some place, erased. */
final class TypeVariables {
    static final TypeVariables NONE = new TypeVariables(Map.of());

    private static final String ANYTHING = "Ljava/lang/Object;";

    /** Descriptors by the names of the variables. */
    private final Map<String, String> erasures;

    TypeVariables(Map<String, String> erasures) {
        this.erasures = erasures;
    }

    /** These and more, which stand for what they extend. */
    TypeVariables with(Map<String, String> bounds) {
        if (bounds.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(erasures);
        all.putAll(bounds);
        // One that extends another is as far from the end as there are variables, at most.
        for (int i = 0; i < bounds.size(); i++) {
            TypeVariables soFar = new TypeVariables(new HashMap<>(all));
            for (String name : bounds.keySet()) {
                String erasure = soFar.erasure(all.getOrDefault(name, ANYTHING));
                all.put(name, erasure == null ? ANYTHING : erasure);
            }
        }
        return new TypeVariables(all);
    }

    /** The descriptor of a type without arguments, which may be a variable; null for one of which nothing is known. */
    @Nullable String erasure(String type) {
        int brackets = type.lastIndexOf('[') + 1;
        if (type.charAt(brackets) != 'T') {
            return type;
        }
        String erasure = erasures.get(type.substring(brackets + 1, type.length() - 1));
        return erasure == null ? null : type.substring(0, brackets) + erasure;
    }
}
