package com.acme.app;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;

/** Another agent, and a program that has itself retransformed, as a profiler would do to it. */
public final class Retransforming {
    private static Instrumentation instrumentation;

    private Retransforming() {}

    public static void premain(String arguments, Instrumentation given) {
        instrumentation = given;
    }

    public static void main(String[] arguments) throws UnmodifiableClassException {
        Main.run();
        instrumentation.retransformClasses(Main.class);
        Main.run();
    }
}
