package dev.proviso.weaver;

import dev.proviso.weaver.classfile.Annotation;
import dev.proviso.weaver.classfile.Element;
import dev.proviso.weaver.classfile.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.jar.asm.Type;

/** The words on a method and on its parameters; in a record, those of the components are read from where they stand. */
final class MethodWords {
    private final Words words;
    private final RecordWords records;

    MethodWords(Words words) {
        this.words = words;
        this.records = new RecordWords(words);
    }

    /** The words on the method itself: they speak of its return and of its model. */
    List<Annotation> on(Method method) {
        List<Annotation> own = words.among(method.annotations());
        return own.isEmpty() || method.hasParameters() ? own : records.ofAccessor(method, own);
    }

    boolean onAnyParameter(Method method) {
        int count = method.parameterTypes().length;
        for (int parameter = 0; parameter < count; parameter++) {
            if (!on(method, parameter).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What these words say of shapes. */
    List<String> patterns(List<Annotation> among) {
        List<String> patterns = new ArrayList<>();
        addValues(patterns, Names.EXPECT_SHAPE, among);
        return patterns;
    }

    /** What is said of the shapes of parameters, by any of these methods. */
    List<String> parameterPatterns(List<Method> family) {
        List<String> patterns = new ArrayList<>();
        for (Method method : family) {
            int count = method.parameterTypes().length;
            for (int parameter = 0; parameter < count; parameter++) {
                addValues(patterns, Names.EXPECT_SHAPE, on(method, parameter));
            }
        }
        return patterns;
    }

    /** The names whose sizes are given by numbers that may be larger than any array. */
    Set<String> largeNumbers(List<Method> family) {
        List<String> names = new ArrayList<>();
        for (Method method : family) {
            Type[] types = method.parameterTypes();
            for (int parameter = 0; parameter < types.length; parameter++) {
                if (types[parameter].getSort() == Type.LONG) {
                    addValues(names, Names.DIM, on(method, parameter));
                }
            }
            if (method.owner().isRecord()) {
                for (Element component : method.owner().components()) {
                    if (component.descriptor().equals("J")) {
                        addValues(names, Names.DIM, words.among(component.annotations()));
                    }
                }
            }
        }
        return new HashSet<>(names);
    }

    private List<Annotation> on(Method method, int parameter) {
        return records.ofParameter(method, parameter, words.among(method.annotations(parameter)));
    }

    private void addValues(List<String> values, String word, List<Annotation> among) {
        for (Annotation each : among) {
            if (Words.is(each, word)) {
                values.add(words.meaning().text(each, "value"));
            }
        }
    }
}
