package dev.proviso.benchmarks.run;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.implementation.FixedValue;

/** A jar of so many classes, some of which are contracted. */
final class Application {
    private Application() {}

    /** @param each of how many classes one is contracted */
    static Path write(Path folder, int classes, int each) throws IOException {
        Path jar = folder.resolve("app-" + classes + "-" + each + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (int i = 0; i < classes; i++) {
                entries.putNextEntry(new JarEntry("com/acme/app/Class" + i + ".class"));
                entries.write(classFile("com.acme.app.Class" + i, i % each == 0));
            }
        }
        return jar;
    }

    private static byte[] classFile(String name, boolean contracted) {
        var type = new ByteBuddy().subclass(Object.class).name(name);
        if (!contracted) {
            return type.defineMethod("size", int.class, Visibility.PUBLIC)
                    .intercept(FixedValue.value(4))
                    .make()
                    .getBytes();
        }
        AnnotationDescription shape = AnnotationDescription.Builder.ofType(ExpectShape.class)
                .define("value", "d")
                .build();
        return type.defineField("mean", double[].class)
                .annotateField(
                        AnnotationDescription.Builder.ofType(Learned.class).build(), shape)
                .defineMethod("predict", double.class, Visibility.PUBLIC)
                .withParameter(double[].class, "x")
                .annotateParameter(shape)
                .intercept(FixedValue.value(1.0))
                .make()
                .getBytes();
    }
}
