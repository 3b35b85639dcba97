package dev.proviso.contract;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method promises, its own annotations and those that it inherits together.
 *
 * @param method the method or constructor
 * @param parameterNames the names of all its parameters, in order
 * @param parameters the parameters of which something is stated
 * @param returned what is stated of the return, one for each place that states something
 * @param later whether the return is a stage, and its contract that of what the stage completes with
 * @param training how it trains the model, or null if it does not
 * @param requiresTrained whether it works on a trained model only
 * @param held the parameters that hold models which must be trained
 * @param constraints what constraints of Jakarta Validation say besides
 */
public record MethodContract(
        Executable method,
        List<String> parameterNames,
        List<ValueContract> parameters,
        List<ValueContract> returned,
        boolean later,
        @Nullable TrainingContract training,
        boolean requiresTrained,
        List<HeldContract> held,
        MethodConstraints constraints) {

    public MethodContract {
        parameterNames = List.copyOf(parameterNames);
        parameters = List.copyOf(parameters);
        returned = List.copyOf(returned);
        held = List.copyOf(held);
    }

    /** Whether it trains the model. */
    public boolean trains() {
        return training != null;
    }

    /** Whether it trains a model that is there at entry. */
    public boolean trainsThis() {
        return training != null && training.form() == TrainingContract.Form.METHOD;
    }

    /** Whether it goes on from what was learned before. */
    public boolean isIncremental() {
        return training != null && training.incremental();
    }

    /** The same, with nothing said of cells. What has been said of them alone is still a contract, and enforced. */
    public MethodContract withoutCells() {
        return new MethodContract(
                method,
                parameterNames,
                withoutCells(parameters),
                withoutCells(returned),
                later,
                training,
                requiresTrained,
                held,
                constraints);
    }

    private static List<ValueContract> withoutCells(List<ValueContract> values) {
        List<ValueContract> without = new ArrayList<>();
        for (ValueContract value : values) {
            without.add(value.withoutCells());
        }
        return without;
    }

    /** Whether nothing is stated. */
    public boolean isEmpty() {
        return !isWorded() && constraints.isEmpty();
    }

    /** Whether something is stated by words of a contract. */
    boolean isWorded() {
        return !parameters.isEmpty() || !returned.isEmpty() || training != null || requiresTrained || !held.isEmpty();
    }

    /** Whether something is said of what is returned. */
    public boolean promises() {
        return !returned.isEmpty() || constraints.areAtExit();
    }

    MethodContract with(MethodConstraints read) {
        boolean stage = method instanceof Method plain && StageType.is(plain.getReturnType());
        return new MethodContract(
                method,
                parameterNames,
                parameters,
                returned,
                later || (read.areAtExit() && stage),
                training,
                requiresTrained,
                held,
                read);
    }

    /** The class that violations name: the model's own, unless there is no model, or its class has no name of its own. */
    public Class<?> named(@Nullable Object model) {
        return model == null || model.getClass().isHidden() ? method.getDeclaringClass() : model.getClass();
    }

    /** A call of it on a model of this class, for a person: {@code StandardScaler.transform(x)}. */
    public String call(Class<?> model) {
        return Names.call(model, method, parameterNames);
    }
}
