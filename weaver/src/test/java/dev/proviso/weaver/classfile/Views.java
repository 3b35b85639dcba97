package dev.proviso.weaver.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.bytebuddy.jar.asm.ClassReader;

/** The classes of the tests, as their files declare them. */
public final class Views {
    private static final ClassFiles FILES = new ClassFiles() {
        @Override
        public ClassFile find(String name) {
            try (InputStream in = Views.class.getResourceAsStream("/" + name + ".class")) {
                return in == null ? null : ClassFile.read(new ClassReader(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public boolean has(String name) {
            return find(name) != null;
        }
    };

    private Views() {}

    public static ClassView of(Class<?> type) {
        return new ClassView(FILES.find(type.getName().replace('.', '/')), FILES);
    }

    /** A class as it is in these bytes. */
    public static ClassView of(byte[] classFile) {
        return new ClassView(ClassFile.read(new ClassReader(classFile)), FILES);
    }
}
