package dev.proviso.e2e.hygiene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import net.bytebuddy.jar.asm.Attribute;
import net.bytebuddy.jar.asm.ByteVector;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Class files with one method, {@code static int of(@ExpectShape("2") double[] x)}, as compilers old and new write them. */
final class ClassFile {
    private static final String SHAPE = "Ldev/proviso/annotation/ExpectShape;";

    private ClassFile() {}

    /** Writes one of this version of class files. */
    static Path write(Path folder, String name, int version) {
        return write(folder, name, version, UnaryOperator.identity());
    }

    /** Writes one that ends too early. */
    static Path writeTruncated(Path folder, String name) {
        return write(folder, name, Opcodes.V17, file -> Arrays.copyOf(file, file.length - 20));
    }

    /** Writes one of a version that is not there yet. */
    static Path writeOfTheFuture(Path folder, String name) {
        return write(folder, name, Opcodes.V17, file -> {
            file[7] = (byte) 200;
            return file;
        });
    }

    private static Path write(Path folder, String name, int version, UnaryOperator<byte[]> change) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(version, Opcodes.ACC_PUBLIC, "com/acme/hygiene/" + name, null, "java/lang/Object", null);
        writer.visitAttribute(new Novel());
        int modifiers = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
        MethodVisitor method = writer.visitMethod(modifiers, "of", "([D)I", null, null);
        method.visitParameterAnnotation(0, SHAPE, true).visit("value", "2");
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitInsn(Opcodes.ARRAYLENGTH);
        method.visitInsn(Opcodes.IRETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        try {
            return Files.write(folder.resolve(name + ".class"), change.apply(writer.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An attribute that nobody knows. */
    private static final class Novel extends Attribute {
        Novel() {
            super("com.acme.Novel");
        }

        @Override
        protected ByteVector write(ClassWriter writer, byte[] code, int codeLength, int maxStack, int maxLocals) {
            return new ByteVector().putInt(42);
        }
    }
}
