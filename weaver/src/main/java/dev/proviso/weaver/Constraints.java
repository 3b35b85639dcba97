package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.ClassFiles;
import dev.proviso.weaver.classfile.Method;
import java.util.List;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** Finds constraints of Jakarta Validation, of others than Proviso: core enforces them on contracted methods. */
final class Constraints {
    private static final String CONSTRAINT = "jakarta/validation/Constraint";
    private static final String VALID = "jakarta/validation/Valid";

    private final ClassFiles files;
    private final Words words;

    Constraints(ClassFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    /**
     * Whether a method is contracted for its constraints alone, as it or its class says that they are to be enforced.
     *
     * @param family the method and all that it overrides: one may say so, and another have the constraints
     */
    boolean areContract(List<Method> family) {
        boolean asked = false;
        boolean constrained = false;
        for (Method method : family) {
            asked |= isAsked(method.annotations()) || isAsked(method.owner().annotations());
        }
        for (Method method : family) {
            constrained |= asked && (areOn(method) || areOnAnyParameter(method));
        }
        return constrained;
    }

    /** Whether something may be said of what a method returns or a constructor makes. */
    boolean areOnReturn(Method method) {
        boolean returns = method.isConstructor() || method.returnType().getSort() != Type.VOID;
        return returns && areOn(method);
    }

    private boolean isAsked(List<Annotation> annotations) {
        for (Annotation word : words.among(annotations)) {
            if (Words.is(word, Names.CONTRACTED)) {
                return true;
            }
        }
        return false;
    }

    private boolean areOn(Method method) {
        return anyOf(method.annotations()) || anyOf(method.inReturn());
    }

    private boolean areOnAnyParameter(Method method) {
        int count = method.parameterTypes().length;
        for (int parameter = 0; parameter < count; parameter++) {
            if (anyOf(method.annotations(parameter))) {
                return true;
            }
        }
        return anyOf(method.inParameters());
    }

    private boolean anyOf(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (isConstraint(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    private boolean isConstraint(String annotation) {
        if (annotation.startsWith(Names.WORDS_INTERNAL) || Exempt.isPlatform(annotation)) {
            return false;
        }
        ClassFile type = files.find(annotation);
        return type != null && (annotation.equals(VALID) || isMarked(type) || isContainer(type));
    }

    private boolean isMarked(@Nullable ClassFile type) {
        if (type != null) {
            for (Annotation annotation : type.annotations()) {
                if (Words.is(annotation, CONSTRAINT)) {
                    return files.has(CONSTRAINT);
                }
            }
        }
        return false;
    }

    /** Whether this is what the compiler wraps a repeated constraint in. */
    private boolean isContainer(ClassFile type) {
        for (Method member : type.methods("value")) {
            String value = member.returnType().getDescriptor();
            if (value.startsWith("[L") && isMarked(files.find(value.substring(2, value.length() - 1)))) {
                return true;
            }
        }
        return false;
    }
}
