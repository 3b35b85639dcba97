package dev.proviso.benchmarks.start;

import java.lang.reflect.Constructor;

/** Loads all classes of an application, and calls those that have a contract. */
public final class ManyClasses {
    private ManyClasses() {}

    /**
     * Runs it.
     *
     * @param arguments how many classes there are, and of how many one is contracted
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        int classes = Integer.parseInt(arguments[0]);
        int each = Integer.parseInt(arguments[1]);
        double[] row = new double[4];
        for (int i = 0; i < classes; i++) {
            Constructor<?> constructor = Class.forName("com.acme.app.Class" + i).getConstructor();
            Object made = constructor.newInstance();
            if (i % each == 0) {
                made.getClass().getMethod("predict", double[].class).invoke(made, (Object) row);
            }
        }
    }
}
