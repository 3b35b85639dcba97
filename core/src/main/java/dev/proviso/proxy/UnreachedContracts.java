package dev.proviso.proxy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.Names;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contracts of an interface that a class implements with a method which it inherits from a class that knows nothing of
 * that interface. No door checks them: the method stands for classes without the contract as well.
 */
final class UnreachedContracts {
    /** What is said of a class, empty if nothing is in the way: it takes milliseconds to find out. */
    private static final ClassValue<String> PROBLEMS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return problem(type);
        }
    };

    private UnreachedContracts() {}

    /** @throws IllegalArgumentException if the class has one */
    static void refuse(Class<?> type) {
        String problem = PROBLEMS.get(type);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    private static String problem(Class<?> type) {
        Set<Class<?>> contracts = new LinkedHashSet<>();
        collect(type, contracts);
        for (Class<?> contract : contracts) {
            for (Method promised : contract.getDeclaredMethods()) {
                Method found = Targets.implementation(type, promised);
                Class<?> owner = found.getDeclaringClass();
                if (!owner.isInterface() && !contract.isAssignableFrom(owner) && isContracted(promised)) {
                    return "Proviso.guard can not wrap " + type.getName() + ": "
                            + promised.getName() + " has a contract in " + Names.simple(contract)
                            + " and is inherited from " + Names.simple(owner) + ", which does not implement "
                            + Names.simple(contract) + ": override it in " + Names.simple(type);
                }
            }
        }
        return "";
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> interfaces) {
        if (type == null) {
            return;
        }
        for (Class<?> each : type.getInterfaces()) {
            interfaces.add(each);
            collect(each, interfaces);
        }
        collect(type.getSuperclass(), interfaces);
    }

    private static boolean isContracted(Method promised) {
        try {
            return !Modifier.isStatic(promised.getModifiers())
                    && !ContractReader.method(promised).isEmpty();
        } catch (ContractDefinitionException toldAtEachCall) {
            return false;
        }
    }
}
