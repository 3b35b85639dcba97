package dev.proviso.contract;

import dev.proviso.annotation.Contracted;
import dev.proviso.constraint.ConstraintGroups;
import dev.proviso.constraint.ConstraintMismatch;
import dev.proviso.constraint.ConstraintTarget;
import dev.proviso.constraint.DeclaredConstraints;
import dev.proviso.constraint.NativeConstraint;
import dev.proviso.words.Word;
import dev.proviso.words.Words;
import jakarta.validation.GroupSequence;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of Jakarta Validation on a contracted method, and decides which of them need a provider. */
final class ConstraintReader {
    private final Executable method;
    private final List<Executable> lineage;
    private final List<String> names;
    private final Faults faults;
    private final List<MethodConstraints.OnParameter> parameters = new ArrayList<>();
    private final List<NativeConstraint> returned = new ArrayList<>();
    private final Set<Class<?>> groups = new HashSet<>();
    private @Nullable Annotation asking;
    private boolean entry;
    private boolean exit;

    /** @param lineage the method and those that it overrides */
    ConstraintReader(Executable method, List<Executable> lineage, List<String> names, Faults faults) {
        this.method = method;
        this.lineage = lineage;
        this.names = names;
        this.faults = faults;
    }

    /** @param worded whether the method is contracted by other words */
    MethodConstraints read(boolean worded) {
        boolean asked = worded;
        for (Executable source : lineage) {
            Contracted contracted = contracted(source);
            asked |= contracted != null;
            if (contracted != null) {
                groups.addAll(List.of(contracted.groups()));
            }
        }
        if (!asked) {
            return MethodConstraints.NONE;
        }
        for (int i = 0; i < names.size(); i++) {
            parameter(i);
        }
        for (Executable source : lineage) {
            onMethod(source);
        }
        if (asking != null && Modifier.isStatic(method.getModifiers())) {
            faults.add(Definition.of(
                    where(method),
                    spelled(asking),
                    "a provider of Jakarta Validation does not judge static methods",
                    "Put it on an instance method, or use a constraint of the specification itself."));
            return MethodConstraints.NONE;
        }
        return new MethodConstraints(
                parameters, returned, entry, exit, new ArrayList<>(groups), asking == null ? null : spelled(asking));
    }

    private static @Nullable Contracted contracted(Executable source) {
        Contracted own = Words.first(Contracted.class, Words.among(source.getDeclaredAnnotations()));
        return own != null
                ? own
                : Words.first(
                        Contracted.class, Words.among(source.getDeclaringClass().getDeclaredAnnotations()));
    }

    private void parameter(int index) {
        List<Annotation> agreed = List.of();
        Executable stated = method;
        for (Executable source : lineage) {
            List<Annotation> constraints = on(source, index);
            if (constraints.isEmpty() || new HashSet<>(constraints).equals(new HashSet<>(agreed))) {
                continue;
            }
            if (agreed.isEmpty()) {
                agreed = constraints;
                stated = source;
            } else {
                faults.add(Definition.of(
                        where(stated) + ", " + names.get(index),
                        spelled(agreed.get(0)),
                        where(source) + " says " + spelled(constraints.get(0)),
                        "An override repeats a parameter's contract exactly or omits it."));
            }
        }
        Class<?> type = method.getParameterTypes()[index];
        for (Annotation constraint : agreed) {
            List<NativeConstraint> found = compile(constraint, type, where(stated) + ", " + names.get(index));
            if (found == null) {
                entry = true;
                asking = constraint;
            } else {
                for (NativeConstraint each : found) {
                    parameters.add(new MethodConstraints.OnParameter(index, each));
                }
            }
        }
    }

    /** The constraints on a parameter; what stands inside it, or is to be followed into it, needs a provider. */
    private List<Annotation> on(Executable source, int index) {
        Annotation[] annotations = SourceParameters.of(source).annotations(index);
        AnnotatedType type = SourceParameters.of(source).type(source.getAnnotatedParameterTypes(), index);
        Annotation inner = type == null
                ? null
                : DeclaredConstraints.within(annotations, type, judged(), source.getDeclaringClass());
        if (inner != null) {
            entry = true;
            asking = inner;
        }
        return judged(annotations, source.getDeclaringClass());
    }

    private void onMethod(Executable source) {
        Annotation[] annotations = source.getDeclaredAnnotations();
        Annotation inner = DeclaredConstraints.within(
                annotations, source.getAnnotatedReturnType(), judged(), source.getDeclaringClass());
        if (inner != null) {
            exit = true;
            asking = inner;
        }
        for (Annotation constraint : judged(annotations, source.getDeclaringClass())) {
            ConstraintTarget target = ConstraintTarget.of(constraint);
            if (target == ConstraintTarget.RETURN) {
                onReturn(constraint, source);
            } else {
                entry = true;
                exit |= target == ConstraintTarget.EITHER;
                asking = constraint;
            }
        }
    }

    private void onReturn(Annotation constraint, Executable source) {
        if (!(method instanceof Method plain)) {
            exit = true;
            asking = constraint;
            return;
        }
        if (plain.getReturnType() == void.class) {
            faults.add(Definition.of(
                    where(source),
                    spelled(constraint),
                    "nothing is returned that it could judge",
                    "Put it on a parameter, or take it away."));
            return;
        }
        List<NativeConstraint> found = compile(constraint, plain.getReturnType(), where(source) + ", return");
        if (found == null) {
            exit = true;
            asking = constraint;
        } else {
            addNew(found);
        }
    }

    /** What an override repeats is judged once. */
    private void addNew(List<NativeConstraint> found) {
        for (NativeConstraint each : found) {
            boolean known = false;
            for (NativeConstraint other : returned) {
                known |= other.annotation().equals(each.annotation());
            }
            if (!known) {
                returned.add(each);
            }
        }
    }

    /** What judges a constraint without a provider; null if one has to. */
    private @Nullable List<NativeConstraint> compile(Annotation constraint, Class<?> type, String where) {
        if (!groups.isEmpty() || hasSequence()) {
            return null;
        }
        try {
            return NativeConstraint.of(constraint, type);
        } catch (ConstraintMismatch mismatch) {
            if (!mismatch.ofType()) {
                faults.add(Definition.of(
                        where, spelled(mismatch.constraint()), mismatch.problem(), sentence(mismatch.advice())));
                return List.of();
            }
            // An application may have registered a validator for the type.
            return null;
        }
    }

    /** Whether the class says which constraints are of its default group, and in which order they are judged. */
    private boolean hasSequence() {
        for (Executable source : lineage) {
            for (Annotation each : source.getDeclaringClass().getDeclaredAnnotations()) {
                if (each instanceof GroupSequence
                        || each.annotationType().getSimpleName().equals("GroupSequenceProvider")) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Class<?>> judged() {
        return new ArrayList<>(groups);
    }

    /** Those that have a say in the groups that are asked for; where a class orders its groups, a provider knows. */
    private List<Annotation> judged(Annotation[] annotations, Class<?> host) {
        List<Annotation> constraints = new ArrayList<>(DeclaredConstraints.among(annotations));
        constraints.addAll(DeclaredConstraints.wordsInGroups(annotations));
        List<Annotation> judged = new ArrayList<>();
        for (Annotation constraint : constraints) {
            if (hasSequence() || ConstraintGroups.areJudged(constraint, judged(), host)) {
                judged.add(constraint);
            }
        }
        return judged;
    }

    private String where(Executable source) {
        return Names.call(source.getDeclaringClass(), source, names);
    }

    private static String spelled(Annotation annotation) {
        return new Word(annotation, null).quoted();
    }

    private static String sentence(String advice) {
        return Character.toUpperCase(advice.charAt(0)) + advice.substring(1) + ".";
    }
}
