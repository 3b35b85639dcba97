package dev.proviso.validator;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** Asks a {@code Validator} that nobody has set up, and tells what it says as {@code path: message}, sorted. */
final class Asked {
    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.ROOT)
            .buildValidatorFactory()
            .getValidator();

    private Asked() {}

    static List<String> of(Object bean, Class<?>... groups) {
        return said(VALIDATOR.validate(bean, groups));
    }

    /** The parameters of the one method of that name. */
    static List<String> parameters(Object bean, String method, @Nullable Object... arguments) {
        return said(VALIDATOR.forExecutables().validateParameters(bean, find(bean, method), arguments));
    }

    static List<String> result(Object bean, String method, @Nullable Object returned) {
        return said(VALIDATOR.forExecutables().validateReturnValue(bean, find(bean, method), returned));
    }

    private static Method find(Object bean, String name) {
        return Arrays.stream(bean.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<String> said(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}
