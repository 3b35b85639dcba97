package com.acme.hygiene;

import dev.proviso.annotation.ExpectShape;
import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;

/** A debugger: it gives a method another body while the program runs. */
public final class Swapping {
    private static Instrumentation instrumentation;

    private Swapping() {}

    /** Called by the JVM. */
    public static void premain(String arguments, Instrumentation given) {
        instrumentation = given;
    }

    /** Its answer is changed. */
    public static class Answer {
        public String of(@ExpectShape("2") double[] x) {
            return "first  body";
        }
    }

    public static void main(String[] arguments) throws Exception {
        call();
        instrumentation.redefineClasses(new ClassDefinition(Answer.class, changed()));
        call();
    }

    private static void call() {
        System.out.println(new Answer().of(new double[2]));
        try {
            System.out.println("went on: " + new Answer().of(new double[3]));
        } catch (RuntimeException stopped) {
            System.out.println("stopped by " + stopped.getClass().getSimpleName());
        }
    }

    private static byte[] changed() throws Exception {
        try (InputStream in = Answer.class.getResourceAsStream("Swapping$Answer.class")) {
            return Constants.replaced(in.readAllBytes(), "first ", "second");
        }
    }
}
