package com.acme.hygiene;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/** Another agent: when a class is to be changed, it makes it implement what is not there. */
public final class Refusing implements ClassFileTransformer {
    private Refusing() {}

    /** Called by the JVM. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        instrumentation.addTransformer(new Refusing(), true);
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        if (redefined == null || !name.equals("com/acme/hygiene/Model")) {
            return null;
        }
        return Constants.replaced(classFile, "com/acme/hygiene/Sized", "com/acme/hygiene/Sizeq");
    }
}
