package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.RecordComponentDescription;
import net.bytebuddy.description.type.TypeDescription;

/**
 * The words on the components of a record. The compiler copies them to the constructor's parameters and to the accessor;
 * what they mean there is as in core's reader of contracts, which has to come to the same.
 */
final class RecordWords {
    private RecordWords() {}

    /** The words on a parameter, where {@code own} are written: those of its component, if the constructor is canonical. */
    static List<AnnotationDescription> ofParameter(
            MethodDescription method, ParameterDescription parameter, List<AnnotationDescription> own) {
        TypeDescription type = method.getDeclaringType().asErasure();
        if (!method.isConstructor() || !type.isRecord() || !isCanonical(type, method)) {
            return own;
        }
        List<AnnotationDescription> component = on(type.getRecordComponents().get(parameter.getIndex()));
        if (component.isEmpty()) {
            return own;
        }
        return isCheckedWhenMade(type) ? component : without(own, component);
    }

    /** The words on a method without parameters, but for those that an accessor has from its component. */
    static List<AnnotationDescription> ofAccessor(MethodDescription method, List<AnnotationDescription> own) {
        TypeDescription type = method.getDeclaringType().asErasure();
        if (type.isRecord()) {
            for (RecordComponentDescription component : type.getRecordComponents()) {
                if (component.getActualName().equals(method.getInternalName())) {
                    return without(own, on(component));
                }
            }
        }
        return own;
    }

    private static boolean isCheckedWhenMade(TypeDescription type) {
        for (RecordComponentDescription component : type.getRecordComponents()) {
            for (AnnotationDescription word : on(component)) {
                if (Words.is(word, Names.EXPECT_SHAPE)
                        || Words.is(word, Names.DIM)
                        || Words.is(word, Names.SCHEMA)
                        || Words.is(word, Names.REQUIRE_TRAINED)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCanonical(TypeDescription type, MethodDescription method) {
        List<TypeDescription> components = new ArrayList<>();
        for (RecordComponentDescription component : type.getRecordComponents()) {
            components.add(component.getType().asErasure());
        }
        return components.equals(
                new ArrayList<>(method.getParameters().asTypeList().asErasures()));
    }

    private static List<AnnotationDescription> without(
            List<AnnotationDescription> words, List<AnnotationDescription> others) {
        List<AnnotationDescription> left = new ArrayList<>(words);
        left.removeAll(others);
        return left;
    }

    private static List<AnnotationDescription> on(RecordComponentDescription component) {
        return Words.among(component.getDeclaredAnnotations());
    }
}
