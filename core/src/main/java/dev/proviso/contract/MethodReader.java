package dev.proviso.contract;

import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.value.Carrier;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Reads what a method promises: its own annotations, and those of the methods that it overrides. */
final class MethodReader {
    private final Executable method;
    private final List<String> names;
    private final List<Executable> lineage = new ArrayList<>();

    private MethodReader(Executable method) {
        this.method = method;
        lineage.add(method);
        if (method instanceof Method plain) {
            lineage.addAll(Lineage.of(plain));
        }
        this.names = Names.parameters(lineage);
    }

    static MethodContract read(Executable method) {
        return new MethodReader(method).read();
    }

    private MethodContract read() {
        List<ValueContract> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ValueContract parameter = parameter(i);
            if (parameter != null) {
                parameters.add(parameter);
            }
        }
        boolean trains = has(Trains.class);
        boolean requiresTrained = has(RequireTrained.class);
        if (trains) {
            refuseTraining();
        }
        if (requiresTrained && Modifier.isStatic(method.getModifiers())) {
            throw Definition.of(
                    where(method), "@RequireTrained", "a static method has no model", "Put it on an instance method.");
        }
        return new MethodContract(method, names, parameters, returned(), trains, requiresTrained);
    }

    private @Nullable ValueContract parameter(int index) {
        Type[] types = genericParameterTypes(method);
        Clauses agreed = Clauses.NONE;
        Executable stated = method;
        for (Executable source : lineage) {
            String where = where(source) + ", " + names.get(index);
            Clauses clauses = new ClauseReader(where, types[index])
                    .read(SourceParameters.of(source).annotations(index));
            if (clauses.isEmpty() || clauses.equals(agreed)) {
                continue;
            }
            if (!agreed.isEmpty()) {
                throw Definition.of(
                        where(stated) + ", " + names.get(index),
                        agreed.toString(),
                        where(source) + " says " + clauses,
                        "An override repeats a parameter's contract exactly or omits it.");
            }
            agreed = clauses;
            stated = source;
        }
        Carrier carrier = Carrier.of(types[index]);
        return agreed.isEmpty()
                ? null
                : new ValueContract(ValueContract.Kind.PARAMETER, index, names.get(index), carrier, agreed);
    }

    private List<ValueContract> returned() {
        List<ValueContract> returned = new ArrayList<>();
        for (Executable source : lineage) {
            Type type = source instanceof Method plain && method instanceof Method own
                    ? returnType(own, plain)
                    : void.class;
            Clauses clauses = new ClauseReader(where(source) + ", return", type).read(source.getDeclaredAnnotations());
            ValueContract value = new ValueContract(ValueContract.Kind.RETURN, -1, "return", Carrier.of(type), clauses);
            if (!clauses.isEmpty() && !returned.contains(value)) {
                returned.add(value);
            }
        }
        return returned;
    }

    /** The most specific of both: an override may narrow the type, and what it inherits may name it more fully. */
    private static Type returnType(Method own, Method source) {
        return own.getReturnType() == source.getReturnType()
                ? source.getGenericReturnType()
                : own.getGenericReturnType();
    }

    private void refuseTraining() {
        boolean instance = method instanceof Method && !Modifier.isStatic(method.getModifiers());
        if (!instance) {
            throw Definition.of(
                    where(method),
                    "@Trains",
                    "a static method has no model to train",
                    "Put it on the instance method that fills the learned fields.");
        }
        if (method instanceof Method plain && CompletionStage.class.isAssignableFrom(plain.getReturnType())) {
            throw Definition.of(
                    where(method),
                    "@Trains",
                    "training that ends after the method has returned can not be followed",
                    "Put it on the method that does the work and returns when it is done.");
        }
    }

    private boolean has(Class<? extends Annotation> type) {
        for (Executable source : lineage) {
            if (source.isAnnotationPresent(type)) {
                return true;
            }
        }
        return false;
    }

    private static Type[] genericParameterTypes(Executable method) {
        Type[] generic = method.getGenericParameterTypes();
        return generic.length == method.getParameterCount() ? generic : method.getParameterTypes();
    }

    private String where(Executable source) {
        return Names.call(source.getDeclaringClass(), source, names);
    }
}
