package dev.proviso.benchmarks.start;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.reflect.Method;

/** Calls contracted methods for the first time, and tells what that takes: microseconds and bytes a method. */
public final class Linking {
    private static final int WARM = 200;

    private Linking() {}

    /**
     * Runs it.
     *
     * @param arguments how many classes there are
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        int classes = Integer.parseInt(arguments[0]);
        Object[] models = new Object[classes];
        Method[] methods = new Method[classes];
        double[] row = new double[4];
        for (int i = 0; i < classes; i++) {
            models[i] = Class.forName("com.acme.app.Class" + i).getConstructor().newInstance();
            methods[i] = models[i].getClass().getMethod("predict", double[].class);
        }
        call(models, methods, 0, WARM, row);
        long before = used();
        long start = System.nanoTime();
        call(models, methods, WARM, classes, row);
        long nanos = System.nanoTime() - start;
        long bytes = used() - before;
        int linked = classes - WARM;
        System.out.println(nanos / 1000 / linked + " " + bytes / linked);
    }

    private static void call(Object[] models, Method[] methods, int from, int to, double[] row)
            throws ReflectiveOperationException {
        for (int i = from; i < to; i++) {
            Object unused = methods[i].invoke(models[i], (Object) row);
        }
    }

    /** Heap after a collection, and what lies beside it: classes and compiled code. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            used += pool.getType() == MemoryType.HEAP || pool.getName().contains("Metaspace")
                    ? pool.getUsage().getUsed()
                    : 0;
        }
        return used;
    }
}
