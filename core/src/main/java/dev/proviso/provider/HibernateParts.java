package dev.proviso.provider;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What takes Hibernate Validator itself, and not just any provider. */
final class HibernateParts {
    private HibernateParts() {}

    /** Lets messages be found by this loader, whatever thread they are made in. */
    static void useLoader(Configuration<?> configuration, ClassLoader loader) {
        if (configuration instanceof HibernateValidatorConfiguration hibernate) {
            hibernate.externalClassLoader(loader);
        }
    }

    /** Messages without the expression language, whose implementation may be missing. */
    static MessageInterpolator plainMessages() {
        return new ParameterMessageInterpolator(Set.of(), Locale.getDefault(), false);
    }
}
