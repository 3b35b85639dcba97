package dev.proviso.link;

import dev.proviso.constraint.NativeConstraint;
import dev.proviso.contract.Clauses;
import dev.proviso.contract.MethodConstraints;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ValueContract;
import dev.proviso.mode.Suspension;
import dev.proviso.provider.CallValidation;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with a call by the constraints of Jakarta Validation. Those of the specification are judged as on the
 * passing path; a provider, if there is one, words them, in the language and with the messages of the application.
 */
final class ConstraintFindings {
    /** A value that someone else has made may break any number. */
    private static final int MOST_TOLD = 100;

    private final MethodContract method;
    private final MethodConstraints constraints;
    private final Findings findings;

    ConstraintFindings(MethodContract method, Findings findings) {
        this.method = method;
        this.constraints = method.constraints();
        this.findings = findings;
    }

    /** @param arguments the arguments of the call, without the model */
    void ofArguments(@Nullable Object model, Object[] arguments) {
        if (!constraints.areAtEntry()) {
            return;
        }
        List<BrokenConstraint> told = new ArrayList<>();
        if (constraints.asksProviderAtEntry() || isAnyRefused(arguments)) {
            ask(told, model, arguments, false);
        }
        for (MethodConstraints.OnParameter each : constraints.parameters()) {
            String name = method.parameterNames().get(each.index());
            Object value = arguments[each.index()];
            if (!ConstraintTests.accepts(each.constraint(), value)
                    && !BrokenConstraint.isTold(told, name, each.constraint())) {
                told.add(BrokenConstraint.of(name, each.constraint(), value));
            }
        }
        tell(told);
    }

    /** @param result what the method returns, or what the constructor has made */
    void ofReturn(@Nullable Object model, @Nullable Object result) {
        if (!constraints.areAtExit()) {
            return;
        }
        List<BrokenConstraint> told = new ArrayList<>();
        boolean refused = false;
        for (NativeConstraint each : constraints.returned()) {
            refused |= !ConstraintTests.accepts(each, result);
        }
        if (constraints.asksProviderAtExit() || refused) {
            ask(told, model, new Object[] {result}, true);
        }
        for (NativeConstraint each : constraints.returned()) {
            if (!ConstraintTests.accepts(each, result) && !BrokenConstraint.isTold(told, "return", each)) {
                told.add(BrokenConstraint.of("return", each, result));
            }
        }
        tell(told);
    }

    private boolean isAnyRefused(Object[] arguments) {
        for (MethodConstraints.OnParameter each : constraints.parameters()) {
            if (!ConstraintTests.accepts(each.constraint(), arguments[each.index()])) {
                return true;
            }
        }
        return false;
    }

    private void ask(List<BrokenConstraint> told, @Nullable Object model, Object[] values, boolean exit) {
        if (Modifier.isStatic(method.method().getModifiers()) || Suspension.ofCalls()) {
            // No provider judges these; and nobody is told of what it would say while checks are suspended.
            return;
        }
        boolean needed = exit ? constraints.asksProviderAtExit() : constraints.asksProviderAtEntry();
        ProviderAnswer answer = needed ? ProviderGate.taken(method, exit) : null;
        if (answer == null) {
            answer = answer(model, values, exit, needed);
        }
        Throwable thrown = answer.thrown();
        if (thrown == null) {
            add(told, answer);
        } else if (needed && isSenseless(thrown)) {
            throw ProviderFaults.refused(method, thrown);
        } else if (needed) {
            findings.unjudged(exit ? "return" : "parameters", thrown);
        }
    }

    private ProviderAnswer answer(@Nullable Object model, @Nullable Object[] values, boolean exit, boolean needed) {
        CallValidation validation;
        try {
            validation = CallValidation.of(method);
        } catch (RuntimeException | LinkageError none) {
            if (needed) {
                throw ProviderFaults.refused(method, none);
            }
            return new ProviderAnswer(Set.of(), none);
        }
        return exit
                ? ProviderAnswer.ofReturn(validation, model, values[0])
                : ProviderAnswer.ofArguments(validation, model, values);
    }

    private static boolean isSenseless(Throwable thrown) {
        return thrown instanceof ConstraintDeclarationException || thrown instanceof ConstraintDefinitionException;
    }

    private void add(List<BrokenConstraint> told, ProviderAnswer answer) {
        for (ConstraintViolation<?> each : answer.found()) {
            BrokenConstraint broken = BrokenConstraint.of(each, method.parameterNames());
            if (!broken.isJudgedAsWord()) {
                told.add(broken);
            }
        }
        told.sort(null);
    }

    private void tell(List<BrokenConstraint> told) {
        int count = 0;
        Map<String, Integer> more = new LinkedHashMap<>();
        for (BrokenConstraint each : told) {
            if (isToldAsNull(each)) {
                continue;
            }
            if (count++ < MOST_TOLD) {
                findings.constraint(each);
            } else {
                more.put(each.subject(), more.getOrDefault(each.subject(), 0) + 1);
            }
        }
        for (Map.Entry<String, Integer> rest : more.entrySet()) {
            findings.moreConstraints(rest.getKey(), rest.getValue());
        }
    }

    /** A value that must not be null by its words is told of once. */
    private boolean isToldAsNull(BrokenConstraint finding) {
        if (!(finding.constraint() instanceof NotNull) || !finding.isOnItself()) {
            return false;
        }
        List<ValueContract> stated = finding.subject().equals("return") ? method.returned() : method.parameters();
        for (ValueContract value : stated) {
            Clauses clauses = value.clauses();
            boolean refusesNull = (clauses.shape() != null || clauses.table() != null) && !clauses.nullable();
            if (value.name().equals(finding.subject()) && refusesNull) {
                return true;
            }
        }
        return false;
    }

    /** What a constructor has made is what it returns. */
    static @Nullable Object returned(MethodContract method, @Nullable Object self, @Nullable Object result) {
        return method.method() instanceof Constructor<?> ? self : result;
    }
}
