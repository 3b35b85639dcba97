package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.ClassFile;
import dev.proviso.weaver.classfile.Element;
import dev.proviso.weaver.classfile.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * The words on the components of a record. The compiler copies them to the constructor's parameters and to the accessor;
 * what they mean there is as in core's reader of contracts, which has to come to the same.
 */
final class RecordWords {
    private final Words words;

    RecordWords(Words words) {
        this.words = words;
    }

    /** The words on a parameter, where {@code own} are written: those of its component, if the constructor is canonical. */
    List<Annotation> ofParameter(Method method, int parameter, List<Annotation> own) {
        ClassFile type = method.owner();
        if (!method.isConstructor() || !type.isRecord() || !isCanonical(type, method)) {
            return own;
        }
        List<Annotation> component = on(type.components().get(parameter));
        if (component.isEmpty()) {
            return own;
        }
        return isCheckedWhenMade(type) ? component : without(own, component);
    }

    /** The words on a method without parameters, but for those that an accessor has from its component. */
    List<Annotation> ofAccessor(Method method, List<Annotation> own) {
        if (method.owner().isRecord()) {
            for (Element component : method.owner().components()) {
                if (component.name().equals(method.name())) {
                    return without(own, on(component));
                }
            }
        }
        return own;
    }

    private boolean isCheckedWhenMade(ClassFile type) {
        for (Element component : type.components()) {
            for (Annotation word : on(component)) {
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

    private static boolean isCanonical(ClassFile type, Method method) {
        StringBuilder components = new StringBuilder("(");
        for (Element component : type.components()) {
            components.append(component.descriptor());
        }
        return components.append(')').toString().equals(method.parameterDescriptors());
    }

    private List<Annotation> without(List<Annotation> own, List<Annotation> others) {
        List<Annotation> left = new ArrayList<>(own.size());
        for (Annotation each : own) {
            if (!words.meaning().isAmong(each, others)) {
                left.add(each);
            }
        }
        return left;
    }

    private List<Annotation> on(Element component) {
        return words.among(component.annotations());
    }
}
