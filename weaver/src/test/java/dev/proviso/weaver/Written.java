package dev.proviso.weaver;

import java.util.List;
import java.util.function.Consumer;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** A class {@code Written} with one method whose code is written by hand: what no compiler of Java writes, but the JVM takes. */
final class Written {
    static final String NAME = "Written";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final int access;
    private final String name;
    private final String descriptor;

    private Written(int access, String name, String descriptor) {
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
        writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
    }

    static Written ofStatic(String descriptor) {
        return new Written(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", descriptor);
    }

    static Written ofInstance(String descriptor) {
        Written written = new Written(Opcodes.ACC_PUBLIC, "run", descriptor);
        MethodVisitor constructor = written.writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        callSuper(constructor);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        return written.withName();
    }

    static Written ofConstructor(String descriptor) {
        return new Written(Opcodes.ACC_PUBLIC, "<init>", descriptor).withName();
    }

    static void callSuper(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    }

    private Written withName() {
        MethodVisitor named = writer.visitMethod(Opcodes.ACC_PUBLIC, "toString", "()Ljava/lang/String;", null, null);
        named.visitCode();
        named.visitLdcInsn("itself");
        named.visitInsn(Opcodes.ARETURN);
        named.visitMaxs(0, 0);
        return this;
    }

    Written code(Consumer<MethodVisitor> instructions) {
        MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
        code.visitCode();
        instructions.accept(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
        return this;
    }

    byte[] bytes() {
        return writer.toByteArray();
    }

    /** The method as one with a contract, whose entry hands on a {@code long}. */
    List<ContractedMethod> contracted(Exit exit) {
        String itself = (access & Opcodes.ACC_STATIC) != 0 ? "" : "L" + NAME + ";";
        String arguments = descriptor.substring(1, descriptor.indexOf(')'));
        Type result = Type.getReturnType(descriptor);
        return List.of(new ContractedMethod(
                name,
                descriptor,
                "(" + (name.equals("<init>") ? "" : itself) + arguments + ")J",
                exit,
                "(" + itself + (result.getSort() == Type.VOID ? "" : result.getDescriptor())
                        + (exit.isCatching() ? "Ljava/lang/Throwable;" : "") + "J)V",
                null));
    }

    /** The class, woven and verified. */
    Class<?> woven(Exit exit) {
        return load(Weaver.weave(new ClassReader(bytes()), contracted(exit)));
    }

    static Class<?> load(byte[] classFile) {
        return new ClassLoader(Written.class.getClassLoader()) {
            Class<?> define() {
                return defineClass(NAME, classFile, 0, classFile.length);
            }
        }.define();
    }
}
