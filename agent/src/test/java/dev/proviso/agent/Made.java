package dev.proviso.agent;

import dev.proviso.annotation.Finite;
import dev.proviso.weaver.Names;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Class files that are made while the tests run, so that no class loader has a resource of them. */
final class Made {
    private Made() {}

    /** {@code class <name> { @Finite public String name() {…} }}. */
    static byte[] contracted(String name, int version) {
        return make(name, Object.class.getName(), version, "name", true);
    }

    /** {@code class <name> extends <parent> { public String name() {…} }}, which names no annotation. */
    static byte[] overriding(String name, String parent) {
        return make(name, parent, Opcodes.V17, "name", false);
    }

    /** {@code class <name> extends <parent> { @Finite public String own() {…} }}. */
    static byte[] adding(String name, String parent) {
        return make(name, parent, Opcodes.V17, "own", true);
    }

    /** {@code class <name> extends <parent> { @Finite public String own() {…} public String name() {…} }}. */
    static byte[] doingBoth(String name, String parent) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(adding(name, parent)).accept(writer, 0);
        body(writer, "name", "()", false);
        return writer.toByteArray();
    }

    /** {@code class <name> { @Finite public String use(<parameters>) {…} }}, with descriptors for parameters. */
    static byte[] taking(String name, String parameters) {
        return make(name, Object.class.getName(), Opcodes.V17, "use", "(" + parameters + ")", true);
    }

    private static byte[] make(String name, String parent, int version, String method, boolean contracted) {
        return make(name, parent, version, method, "()", contracted);
    }

    private static byte[] make(
            String name, String parent, int version, String method, String parameters, boolean contracted) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                version,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER,
                Names.internal(name),
                null,
                Names.internal(parent),
                null);
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, Names.internal(parent), "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        body(writer, method, parameters, contracted);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void body(ClassWriter writer, String method, String parameters, boolean contracted) {
        MethodVisitor body =
                writer.visitMethod(Opcodes.ACC_PUBLIC, method, parameters + "Ljava/lang/String;", null, null);
        if (contracted) {
            body.visitAnnotation(Type.getDescriptor(Finite.class), true).visitEnd();
        }
        body.visitCode();
        body.visitLdcInsn("made");
        body.visitInsn(Opcodes.ARETURN);
        body.visitMaxs(1, 10);
    }
}
