package dev.proviso.table;

import dev.proviso.annotation.Finite;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.Shown;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Constraints as Hibernate Validator judges them; the only class that needs it. */
final class HibernateConstraints implements Constraints {

    /** The package of those constraints that are words of Proviso, which the column holds by itself. */
    private static final String WORDS = Finite.class.getPackageName();

    private static @Nullable Validator shared;

    private final Class<?> type;
    private final String property;
    private final Set<Class<?>> others;
    private final Validator validator;

    /** @param others the types of constraints that are judged elsewhere */
    HibernateConstraints(Class<?> type, String property, Set<Class<?>> others) {
        this.type = type;
        this.property = property;
        this.others = Set.copyOf(others);
        this.validator = validator();
    }

    /** Finds a constraint that does not fit its column before there is a cell. */
    void probe(String where) throws SchemaException {
        try {
            validator.validateValue(type, property, null);
        } catch (ConstraintDeclarationException | ConstraintDefinitionException e) {
            throw new SchemaException(
                    where + ": a constraint does not fit the column", "Hibernate Validator says: " + e.getMessage(), e);
        } catch (ValidationException e) {
            // A validator that does not bear null: it will be asked about nulls only where the table has them.
        }
    }

    @Override
    public boolean accepts(@Nullable Object cell) {
        for (ConstraintViolation<?> violation : validator.validateValue(type, property, cell)) {
            if (isJudged(violation)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Breach> breaches(@Nullable Object cell) {
        List<Breach> breaches = new ArrayList<>();
        for (ConstraintViolation<?> violation : validator.validateValue(type, property, cell)) {
            if (!isJudged(violation)) {
                continue;
            }
            Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
            breaches.add(new Breach(
                    Shown.type(constraint.annotationType()),
                    constraint,
                    violation.getMessage(),
                    violation.getInvalidValue()));
        }
        return breaches;
    }

    /** Whether a constraint is not judged elsewhere; those on what stands inside a cell never are. */
    private boolean isJudged(ConstraintViolation<?> violation) {
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (constraint.getPackageName().equals(WORDS)) {
            return false;
        }
        boolean inside = violation.getPropertyPath().toString().length() > property.length();
        return inside || !others.contains(constraint);
    }

    private static synchronized Validator validator() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static Validator start() {
        try {
            return configuration().buildValidatorFactory().getValidator();
        } catch (ValidationException e) {
            // The usual interpolator wants an implementation of the expression language.
            ParameterMessageInterpolator plain =
                    new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false);
            return configuration()
                    .messageInterpolator(plain)
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    /** Messages are in one language, as Proviso's own are; an application's XML is for its own validators. */
    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(Locale.ROOT);
    }
}
