package dev.proviso.agent;

import dev.proviso.weaver.Names;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A class loader that defines the classes of {@code com.acme}, and those that it is given, through a transformer as a JVM would. */
class Fixtures extends ClassLoader {
    /** All fixtures are in an unnamed module, so nothing is ever asked of it. */
    private static final Instrumentation NO_INSTRUMENTATION = (Instrumentation) Proxy.newProxyInstance(
            Fixtures.class.getClassLoader(), new Class<?>[] {Instrumentation.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Map<String, byte[]> files = new HashMap<>();
    private final ClassFileTransformer transformer;

    Fixtures() {
        this(false);
    }

    Fixtures(boolean verbose) {
        super(Fixtures.class.getClassLoader());
        Notices notices = new Notices(new PrintStream(told, true, StandardCharsets.UTF_8));
        Outcomes outcomes = new Outcomes(notices, verbose);
        Relevance relevance = new Relevance();
        relevance.skipLibraries();
        ClassWeaving classes = new ClassWeaving(new ModuleReads(NO_INSTRUMENTATION), outcomes);
        transformer =
                new ContractTransformer(relevance, new UnseenClasses(NO_INSTRUMENTATION, relevance), classes, outcomes);
    }

    /** A loader under another, in the same JVM. */
    Fixtures(Fixtures parent) {
        super(parent);
        transformer = parent.transformer;
    }

    /** Gives a class other bytes than those on the class path; they are no resource. */
    Fixtures with(String name, byte[] classFile) {
        files.put(name, classFile);
        return this;
    }

    /** What was printed for a person. */
    List<String> told() {
        return told.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The rows that the agent reports of a class of this loader, as text. */
    List<String> rows(String className) {
        return AgentReport.rows(this).stream()
                .filter(row -> row[0].equals(className))
                .map(row -> String.join(" ", row).strip())
                .toList();
    }

    byte[] transform(String name, byte[] classFile) {
        try {
            return transformer.transform(getUnnamedModule(), this, Names.internal(name), null, null, classFile);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    Class<?> load(String simpleName) throws ClassNotFoundException {
        return loadClass("com.acme." + simpleName);
    }

    void loadOrFail(String simpleName) {
        try {
            load(simpleName);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    Object make(String simpleName, Object... arguments) throws Throwable {
        for (Constructor<?> each : load(simpleName).getConstructors()) {
            if (each.getParameterCount() == arguments.length) {
                try {
                    return each.newInstance(arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            }
        }
        throw new NoSuchMethodException(simpleName);
    }

    static Object call(Object target, String method, Object... arguments) throws Throwable {
        Class<?> type = target instanceof Class<?> itself ? itself : target.getClass();
        for (Method each : type.getMethods()) {
            if (each.getName().equals(method) && !each.isBridge() && each.getParameterCount() == arguments.length) {
                try {
                    return each.invoke(target, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            }
        }
        throw new NoSuchMethodException(method);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && (name.startsWith("com.acme.") || files.containsKey(name))) {
                byte[] file = files.containsKey(name) ? files.get(name) : resource(name);
                byte[] woven = transform(name, file);
                byte[] defined = woven == null ? file : woven;
                loaded = defineClass(name, defined, 0, defined.length);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = Fixtures.class.getClassLoader().getResourceAsStream(Names.internal(name) + ".class")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
