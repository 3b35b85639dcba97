package dev.proviso.contract;

import java.lang.reflect.Executable;
import java.util.List;

/**
 * What a method promises, its own annotations and those that it inherits together.
 *
 * @param method the method or constructor
 * @param parameterNames the names of all its parameters, in order
 * @param parameters the parameters of which something is stated
 * @param returned what is stated of the return, one for each place that states something
 * @param trains whether it trains the model
 * @param requiresTrained whether it works on a trained model only
 */
public record MethodContract(
        Executable method,
        List<String> parameterNames,
        List<ValueContract> parameters,
        List<ValueContract> returned,
        boolean trains,
        boolean requiresTrained) {

    public MethodContract {
        parameterNames = List.copyOf(parameterNames);
        parameters = List.copyOf(parameters);
        returned = List.copyOf(returned);
    }

    /** Whether nothing is stated. */
    public boolean isEmpty() {
        return parameters.isEmpty() && returned.isEmpty() && !trains && !requiresTrained;
    }

    /** A call of it on a model of this class, for a person: {@code StandardScaler.transform(x)}. */
    public String call(Class<?> model) {
        return Names.call(model, method, parameterNames);
    }
}
