package dev.proviso.weaver.classfile;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.jar.asm.TypePath;
import net.bytebuddy.jar.asm.TypeReference;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a {@link Method}. */
final class MethodReader extends MethodVisitor {
    private final Method method;
    private int visibleShift;
    private int invisibleShift;

    MethodReader(Method method) {
        super(Opcodes.ASM9);
        this.method = method;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationReader.of(descriptor, method.annotations());
    }

    /** A compiler may leave out the parameters that it adds itself; they come first. */
    @Override
    public void visitAnnotableParameterCount(int count, boolean visible) {
        int shift = Type.getArgumentCount(method.descriptor()) - count;
        if (visible) {
            visibleShift = shift;
        } else {
            invisibleShift = shift;
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int index, String descriptor, boolean visible) {
        int parameter = index + (visible ? visibleShift : invisibleShift);
        if (parameter < 0) {
            return null;
        }
        List<Annotation> read = new ArrayList<>(1);
        AnnotationVisitor reader = AnnotationReader.of(descriptor, read);
        method.annotateParameter(parameter, read.get(0));
        return reader;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        if (path == null) {
            return null;
        }
        TypeReference on = new TypeReference(reference);
        if (on.getSort() == TypeReference.METHOD_RETURN) {
            return isInside(method.signature().result(), path)
                    ? AnnotationReader.of(descriptor, method.inReturn())
                    : null;
        }
        if (on.getSort() == TypeReference.METHOD_FORMAL_PARAMETER) {
            return isInside(method.signature().parameter(on.getFormalParameterIndex()), path)
                    ? AnnotationReader.of(descriptor, method.inParameters())
                    : null;
        }
        return null;
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return new AnnotationReader() {
            @Override
            void put(@Nullable String name, Object value) {
                method.setByDefault(value);
            }
        };
    }

    /** Whether a path leads to values that are held: not to what a list, say, only takes. */
    private static boolean isInside(@Nullable SignatureType type, TypePath path) {
        SignatureType at = type;
        boolean inside = false;
        for (int step = 0; step < path.getLength(); step++) {
            inside |= path.getStep(step) != TypePath.INNER_TYPE;
            if (path.getStep(step) == TypePath.WILDCARD_BOUND && at != null && at.isLowerBound()) {
                return false;
            }
            if (path.getStep(step) == TypePath.TYPE_ARGUMENT && at != null) {
                at = at.argument(path.getStepArgument(step));
            }
        }
        return inside;
    }
}
