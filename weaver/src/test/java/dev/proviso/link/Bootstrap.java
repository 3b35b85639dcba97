package dev.proviso.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stands in for core: it links a woven call site to a recorder of its calls. */
public final class Bootstrap {
    private static final List<String> CALLS = new ArrayList<>();

    private Bootstrap() {}

    public static CallSite link(
            MethodHandles.Lookup lookup, String name, MethodType type, String method, String descriptor)
            throws ReflectiveOperationException {
        MethodHandle record = MethodHandles.lookup()
                .findStatic(Bootstrap.class, "record", MethodType.methodType(long.class, String.class, Object[].class));
        return new ConstantCallSite(record.bindTo(name)
                .asCollector(Object[].class, type.parameterCount())
                .asType(type));
    }

    /** The calls since this was asked last, each with its arguments. */
    public static List<String> calls() {
        List<String> calls = List.copyOf(CALLS);
        CALLS.clear();
        return calls;
    }

    static long record(String name, Object... arguments) {
        CALLS.add(name + Arrays.asList(arguments));
        return 42;
    }
}
