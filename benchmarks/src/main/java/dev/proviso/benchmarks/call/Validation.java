package dev.proviso.benchmarks.call;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.validation.beanvalidation.MethodValidationInterceptor;

/** Calls judged by Hibernate Validator, as an interceptor does it, and by Spring's interceptor. */
final class Validation {
    private static final jakarta.validation.Validator VALIDATOR = jakarta.validation.Validation.byDefaultProvider()
            .configure()
            .buildValidatorFactory()
            .getValidator();

    private static final ExecutableValidator CALLS = VALIDATOR.forExecutables();

    private Validation() {}

    /** Calls of one method of a model, by the same validator. */
    static Method method(Class<?> type, String name) {
        Locale.setDefault(Locale.ROOT);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static void parameters(Object model, Method method, Object... arguments) {
        var broken = CALLS.validateParameters(model, method, arguments);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
    }

    static void parameters(Constructor<?> constructor, Object... arguments) {
        var broken = CALLS.validateConstructorParameters(constructor, arguments);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
    }

    static <T> T returned(Object model, Method method, T result) {
        var broken = CALLS.validateReturnValue(model, method, result);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return result;
    }

    /** The model behind Spring's method validation. */
    @SuppressWarnings("unchecked")
    static <M> M spring(M model) {
        ProxyFactory factory = new ProxyFactory(model);
        factory.setProxyTargetClass(true);
        factory.addAdvice(new MethodValidationInterceptor(VALIDATOR));
        return (M) factory.getProxy();
    }
}
