package dev.proviso.weaver.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** Reads the values of an {@link Annotation}. */
abstract class AnnotationReader extends AnnotationVisitor {
    AnnotationReader() {
        super(Opcodes.ASM9);
    }

    /** A reader of an annotation of a type, which is added to those of its element. */
    static AnnotationReader of(String descriptor, List<Annotation> annotations) {
        Map<String, Object> values = new HashMap<>();
        annotations.add(annotation(descriptor, values));
        return of(values);
    }

    /** Takes a value; in a list, it has no name. */
    abstract void put(@Nullable String name, Object value);

    @Override
    public void visit(@Nullable String name, Object value) {
        put(name, value.getClass().isArray() ? Numbers.list(value) : value);
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        put(name, new EnumConstant(descriptor, value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        Map<String, Object> values = new HashMap<>();
        put(name, annotation(descriptor, values));
        return of(values);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        List<Object> list = new ArrayList<>();
        put(name, list);
        return new AnnotationReader() {
            @Override
            void put(@Nullable String none, Object value) {
                list.add(value);
            }
        };
    }

    private static AnnotationReader of(Map<String, Object> values) {
        return new AnnotationReader() {
            @Override
            void put(@Nullable String name, Object value) {
                values.put(String.valueOf(name), value);
            }
        };
    }

    private static Annotation annotation(String descriptor, Map<String, Object> values) {
        return new Annotation(Type.getType(descriptor).getInternalName(), values);
    }
}
