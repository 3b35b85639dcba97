package com.acme.hygiene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Defines classes from files of all kinds, and calls what the JVM takes: a static method {@code of} of each. */
final class Defining extends ClassLoader {
    private Defining() {
        super("defining", Defining.class.getClassLoader());
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            String name = path.getFileName().toString().replace(".class", "");
            System.out.println(
                    name + ": " + new Defining().outcome("com.acme.hygiene." + name, Files.readAllBytes(path)));
        }
    }

    private String outcome(String name, byte[] file) {
        try {
            Class<?> type = defineClass(name, file, 0, file.length);
            return "went on, to " + type.getMethod("of", double[].class).invoke(null, new double[3]);
        } catch (LinkageError refused) {
            return "refused by the JVM with " + refused.getClass().getSimpleName();
        } catch (ReflectiveOperationException stopped) {
            return "stopped by " + stopped.getCause().getClass().getSimpleName();
        }
    }
}
