package com.acme.hygiene;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;

/** Defines classes of its own as hidden ones, as frameworks do with what they make. */
final class Hidden {
    private Hidden() {}

    /** Contracted by itself. */
    public static class Worded {
        public int size(@ExpectShape("2") double[] x) {
            return x.length;
        }
    }

    /** Contracted by what it implements. */
    public static class Inherits implements Sized {
        @Override
        public int size(double[] x) {
            return x.length;
        }
    }

    /** Not contracted. */
    public static class Plain {
        public int size(double[] x) {
            return x.length;
        }
    }

    public static void main(String[] arguments) throws Exception {
        for (Class<?> each : new Class<?>[] {Worded.class, Inherits.class, Plain.class}) {
            System.out.println(Calls.size(hidden(each)));
        }
        Sized lambda = x -> x.length;
        System.out.println(lambda.size(new double[3]));
        try {
            Proviso.selfTest();
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage().replaceAll("/0x\\w+", ""));
        }
    }

    private static Class<?> hidden(Class<?> type) throws IOException, IllegalAccessException {
        String name = type.getName();
        try (InputStream in = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return MethodHandles.lookup()
                    .defineHiddenClass(in.readAllBytes(), false)
                    .lookupClass();
        }
    }
}
