package dev.proviso.weaver.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.RecordComponentVisitor;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ClassFile}. */
final class ClassFileReader extends ClassVisitor {
    private static final int WITHOUT_CODE = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

    private @Nullable ClassFile read;

    private ClassFileReader() {
        super(Opcodes.ASM9);
    }

    static ClassFile read(ClassReader file) {
        ClassFileReader reader = new ClassFileReader();
        file.accept(reader, WITHOUT_CODE);
        return reader.read();
    }

    private ClassFile read() {
        return Objects.requireNonNull(read);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        List<String> above = interfaces == null ? List.of() : List.of(interfaces);
        read = new ClassFile(name, access, superName, above, signature);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        read().enclosing().inMethod(owner, name, descriptor);
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
        if (name.equals(read().name())) {
            read().enclosing().inClass(outerName, innerName);
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationReader.of(descriptor, read().annotations());
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        Element field = new Element(name, descriptor, new ArrayList<>(0));
        read().fields().add(field);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return AnnotationReader.of(type, field.annotations());
            }
        };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        Element component = new Element(name, descriptor, new ArrayList<>(0));
        read().components().add(component);
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return AnnotationReader.of(type, component.annotations());
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        Method method = new Method(read(), access, name, descriptor, signature);
        read().methods().add(method);
        return new MethodReader(method);
    }
}
