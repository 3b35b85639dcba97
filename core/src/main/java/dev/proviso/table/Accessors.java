package dev.proviso.table;

import dev.proviso.mode.QuietReads;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

/** Reaches the accessors of records and beans, of private ones too. */
final class Accessors {
    private Accessors() {}

    static MethodHandle of(Class<?> type, Method reader) throws IllegalAccessException {
        return QuietReads.of(lookup(type).unreflect(reader), reader);
    }

    static MethodHandles.Lookup lookup(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException e) {
            // Its package is not opened; a public record in an exported one can be read all the same.
            return MethodHandles.lookup();
        }
    }

    /** Why a record can not be read, and what to write. */
    static String refusal(Class<?> type) {
        return problem(type) + "; " + advice(type);
    }

    static String problem(Class<?> type) {
        return "its package " + type.getPackageName() + " is not opened to dev.proviso.core";
    }

    static String advice(Class<?> type) {
        String module = type.getModule().getName();
        String packageName = type.getPackageName();
        return "write \"opens " + packageName + ";\" in the module " + module + ", or run with --add-opens " + module
                + "/" + packageName + "=dev.proviso.core (ALL-UNNAMED where Proviso is on the class path)";
    }
}
