package dev.proviso.contract;

import dev.proviso.constraint.NativeConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What constraints of Jakarta Validation say of the calls of a method.
 *
 * @param parameters those on parameters that need no provider
 * @param returned those on the return that need no provider
 * @param asksProviderAtEntry whether a provider must judge the arguments
 * @param asksProviderAtExit whether a provider must judge the return
 * @param groups the groups that are judged; none means the default group
 * @param asking what takes a provider, as it is written; null if nothing does
 */
public record MethodConstraints(
        List<OnParameter> parameters,
        List<NativeConstraint> returned,
        boolean asksProviderAtEntry,
        boolean asksProviderAtExit,
        List<Class<?>> groups,
        @Nullable String asking) {

    /** No constraint. */
    public static final MethodConstraints NONE =
            new MethodConstraints(List.of(), List.of(), false, false, List.of(), null);

    /** Whether anyone asked for constraints, though there may be none in the groups that were asked for. */
    @SuppressWarnings("ReferenceEquality")
    public boolean areAsked() {
        return this != NONE;
    }

    /**
     * A constraint on a parameter.
     *
     * @param index the parameter's index, counted from 0
     */
    public record OnParameter(int index, NativeConstraint constraint) {}

    public MethodConstraints {
        parameters = List.copyOf(parameters);
        returned = List.copyOf(returned);
        groups = List.copyOf(groups);
    }

    /** Whether something is said of the arguments. */
    public boolean areAtEntry() {
        return asksProviderAtEntry || !parameters.isEmpty();
    }

    /** Whether something is said of what is returned. */
    public boolean areAtExit() {
        return asksProviderAtExit || !returned.isEmpty();
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return !areAtEntry() && !areAtExit();
    }
}
