package dev.proviso.contract;

import dev.proviso.annotation.Environment;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.value.Carrier;
import dev.proviso.words.Word;
import dev.proviso.words.Words;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a method promises: its own annotations, and those of the methods that it overrides. */
final class MethodReader {
    private final Executable method;
    private final List<String> names;
    private final List<Executable> lineage = new ArrayList<>();
    private final List<List<Word>> words = new ArrayList<>();
    private final Faults faults;

    private MethodReader(Executable method, Faults faults) {
        this.method = method;
        this.faults = faults;
        lineage.add(method);
        if (method instanceof Method plain) {
            lineage.addAll(Lineage.of(plain));
        }
        this.names = Names.parameters(lineage);
        for (Executable source : lineage) {
            words.add(RecordWords.method(source, Words.among(source.getDeclaredAnnotations())));
        }
    }

    /** @param faults takes what makes no sense, which is left out of the contract */
    static MethodContract read(Executable method, Faults faults) {
        return new MethodReader(method, faults).read();
    }

    private MethodContract read() {
        List<ValueContract> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ValueContract parameter = parameter(i);
            if (parameter != null) {
                parameters.add(parameter);
            }
        }
        TrainingContract training = new TrainingReader(method, where(method), faults).read(words);
        boolean requiresTrained = has(RequireTrained.class);
        if (requiresTrained && Modifier.isStatic(method.getModifiers())) {
            faults.add(Definition.of(
                    where(method),
                    quoted(RequireTrained.class),
                    "a static method has no model",
                    "Put it on an instance method."));
        }
        List<ValueContract> returned = returned();
        boolean later = method instanceof Method plain && isLater(plain, training != null, returned);
        MethodContract worded = new MethodContract(
                method, names, parameters, returned, later, training, requiresTrained, held(), MethodConstraints.NONE);
        return worded.with(new ConstraintReader(method, lineage, names, faults).read(worded.isWorded()));
    }

    private boolean isLater(Method plain, boolean trains, List<ValueContract> returned) {
        boolean matters = trains || !returned.isEmpty();
        Class<?> type = plain.getReturnType();
        if (matters && StageType.isForeign(type)) {
            faults.add(Definition.of(
                    where(method) + ", return",
                    trains ? quoted(Trains.class) : returned.get(0).clauses().toString(),
                    "no stage of Proviso's can stand for a " + Names.simple(type),
                    "Declare a CompletionStage or a CompletableFuture."));
        }
        return matters && StageType.is(type);
    }

    /** The parameters that hold models, by what any of the methods says. */
    private List<HeldContract> held() {
        List<HeldContract> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            HeldContract agreed = null;
            for (Executable source : lineage) {
                HeldContract held = HeldReader.read(
                        where(source) + ", " + names.get(i),
                        i,
                        names.get(i),
                        genericParameterTypes(method)[i],
                        words(source, i));
                if (agreed != null && held != null && !agreed.annotation().equals(held.annotation())) {
                    faults.add(Definition.of(
                            agreed.where(),
                            agreed.annotation(),
                            where(source) + " says " + held.annotation(),
                            "An override repeats a parameter's contract exactly or omits it."));
                }
                agreed = agreed == null ? held : agreed;
            }
            if (agreed != null) {
                all.add(agreed);
            }
        }
        return all;
    }

    private @Nullable ValueContract parameter(int index) {
        Type[] types = genericParameterTypes(method);
        Clauses agreed = Clauses.NONE;
        Executable stated = method;
        for (Executable source : lineage) {
            String where = where(source) + ", " + names.get(index);
            Clauses clauses = new ClauseReader(where, types[index], source.getDeclaringClass(), environment(), faults)
                    .read(words(source, index));
            if (clauses.isEmpty() || clauses.equals(agreed)) {
                continue;
            }
            if (!agreed.isEmpty()) {
                faults.add(Definition.of(
                        where(stated) + ", " + names.get(index),
                        agreed.toString(),
                        where(source) + " says " + clauses,
                        "An override repeats a parameter's contract exactly or omits it."));
                continue;
            }
            agreed = clauses;
            stated = source;
        }
        Carrier carrier = Carrier.of(types[index]);
        return agreed.isEmpty()
                ? null
                : new ValueContract(ValueContract.Kind.PARAMETER, index, names.get(index), carrier, agreed);
    }

    private List<Word> words(Executable source, int index) {
        List<Word> own = Words.among(SourceParameters.of(source).annotations(index));
        List<Word> component = RecordWords.behind(source, index);
        List<Word> more = Words.without(own, component);
        if (!component.isEmpty() && !more.isEmpty() && RecordWords.isCheckedWhenMade(source.getDeclaringClass())) {
            Word first = more.get(0);
            faults.add(Definition.of(
                    where(source) + ", " + names.get(index),
                    first.quoted(),
                    "the record's component says " + component.get(0).quoted(),
                    first.composed() == null
                            ? "A canonical constructor repeats what a component says, or omits it."
                            : "Let the @Target of @" + first.composed().getSimpleName() + " name RECORD_COMPONENT."));
        }
        return RecordWords.parameter(source, index, own);
    }

    private List<ValueContract> returned() {
        List<ValueContract> returned = new ArrayList<>();
        for (int i = 0; i < lineage.size(); i++) {
            Executable source = lineage.get(i);
            Type type = source instanceof Method plain && method instanceof Method own
                    ? valueType(returnType(own, plain))
                    : void.class;
            Clauses clauses = new ClauseReader(
                            where(source) + ", return", type, source.getDeclaringClass(), environment(), faults)
                    .read(words.get(i));
            ValueContract value = new ValueContract(ValueContract.Kind.RETURN, -1, "return", Carrier.of(type), clauses);
            if (!clauses.isEmpty() && !returned.contains(value)) {
                returned.add(value);
            }
        }
        return returned;
    }

    private static Type valueType(Type returned) {
        return StageType.is(Carrier.erase(returned)) ? StageType.valueOf(returned) : returned;
    }

    /** The most specific of both: an override may narrow the type, and what it inherits may name it more fully. */
    private static Type returnType(Method own, Method source) {
        return own.getReturnType() == source.getReturnType()
                ? source.getGenericReturnType()
                : own.getGenericReturnType();
    }

    private Environment environment() {
        return has(Trains.class) ? Environment.TRAINING : Environment.SERVING;
    }

    private String quoted(Class<? extends Annotation> type) {
        for (List<Word> ofSource : words) {
            for (Word word : ofSource) {
                if (type.isInstance(word.annotation())) {
                    return word.quoted();
                }
            }
        }
        return "@" + type.getSimpleName();
    }

    private boolean has(Class<? extends Annotation> type) {
        for (List<Word> ofSource : words) {
            if (Words.first(type, ofSource) != null) {
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
