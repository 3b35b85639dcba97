package dev.proviso;

import dev.proviso.report.EngineFrames;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call broke its contract. It carries everything that the call broke, each once, and says it in its message.
 *
 * <p>It is a {@link ConstraintViolationException} too, so that frameworks which know Jakarta Validation answer 400 for
 * the caller's fault and 500 for the model's: the path of each {@link ConstraintViolation} has a {@code RETURN_VALUE}
 * node exactly if the model is to blame. Those violations hold neither the model nor a value; the {@link Violation}
 * behind one comes by {@code unwrap(Violation.class)}, and where a provider of Jakarta Validation has judged, what it said
 * by {@code unwrap(HibernateConstraintViolation.class)}, until the exception is serialised.
 */
public final class ContractViolationException extends ConstraintViolationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<JakartaViolation> broken;

    /**
     * Made by the engine; its own frames do not show in the stack trace.
     *
     * @param model the class with the contract
     * @param call the call in words, for instance {@code StandardScaler.transform(x)}
     * @param parameters the names of the called method's parameters, all of them, in order
     * @param violations what the call broke, at least one
     * @param cause what was thrown, if that is how the contract broke: by a member that a pattern reads, by training
     */
    public ContractViolationException(
            Class<?> model,
            String call,
            List<String> parameters,
            List<Violation> violations,
            @Nullable Throwable cause) {
        this(model, call, parameters, violations, new IdentityHashMap<>(), cause);
    }

    /**
     * The same, where some violations come from a provider of Jakarta Validation.
     *
     * @param provided what it said, by these very violations
     */
    public ContractViolationException(
            Class<?> model,
            String call,
            List<String> parameters,
            List<Violation> violations,
            IdentityHashMap<Violation, ConstraintViolation<?>> provided,
            @Nullable Throwable cause) {
        this(
                ViolationText.of(call, violations) + UnnamedParameters.hint(model, parameters, violations),
                JakartaViolation.all(model, parameters, violations, provided));
        if (cause != null) {
            initCause(cause);
        }
        EngineFrames.prune(this);
    }

    private ContractViolationException(String message, Set<JakartaViolation> broken) {
        super(message, broken);
        this.broken = new LinkedHashSet<>(broken);
    }

    /** What the call broke, in the order found; never empty, and immutable. */
    public List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (JakartaViolation one : broken) {
            violations.add(one.unwrap(Violation.class));
        }
        return Collections.unmodifiableList(violations);
    }

    /** What the call broke, as Jakarta Validation says it, in the order of {@link #violations()}; immutable. */
    @Override
    public Set<ConstraintViolation<?>> getConstraintViolations() {
        return Collections.unmodifiableSet(broken);
    }
}
