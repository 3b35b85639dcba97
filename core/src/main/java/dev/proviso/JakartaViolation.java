package dev.proviso;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.Serial;
import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link Violation} as Jakarta Validation says it: with a path, and without the model or any value. */
final class JakartaViolation implements ConstraintViolation<Object>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<?> model;

    private final Violation violation;
    private final JakartaPath path;
    private final String message;
    private final String template;

    /** Holds values of the application, which stay where they are. */
    private final transient @Nullable ConstraintViolation<?> provided;

    private JakartaViolation(
            Class<?> model, Violation violation, JakartaPath path, @Nullable ConstraintViolation<?> provided) {
        this.model = model;
        this.violation = violation;
        this.path = path;
        this.provided = provided;
        this.message = provided == null ? violation.message() : String.valueOf(provided.getMessage());
        this.template = provided == null
                ? "{dev.proviso." + violation.code() + "}"
                : String.valueOf(provided.getMessageTemplate());
    }

    /** @param provided what a provider has said of some of them */
    static Set<JakartaViolation> all(
            Class<?> model,
            List<String> parameters,
            List<Violation> violations,
            IdentityHashMap<Violation, ConstraintViolation<?>> provided) {
        Set<JakartaViolation> all = new LinkedHashSet<>();
        for (Violation violation : violations) {
            JakartaPath path = JakartaPath.of(model, parameters, violation);
            all.add(new JakartaViolation(model, violation, path, provided.get(violation)));
        }
        return all;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** The code as a key for a bundle of one's own messages, for instance {@code {dev.proviso.DIM_MISMATCH}}. */
    @Override
    public String getMessageTemplate() {
        return template;
    }

    @Override
    public @Nullable Object getRootBean() {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> getRootBeanClass() {
        return (Class<Object>) model;
    }

    @Override
    public @Nullable Object getLeafBean() {
        return null;
    }

    @Override
    public Object @Nullable [] getExecutableParameters() {
        return null;
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    @Override
    public Path getPropertyPath() {
        return provided == null ? path : provided.getPropertyPath();
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return null;
    }

    /** None, unless a provider has judged: what broke is a clause over the whole call, not one constraint annotation. */
    @Override
    public @Nullable ConstraintDescriptor<?> getConstraintDescriptor() {
        return provided == null ? null : provided.getConstraintDescriptor();
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(violation)) {
            return type.cast(violation);
        }
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (provided != null) {
            return provided.unwrap(type);
        }
        throw new ValidationException("a violation of a contract is no " + type.getName());
    }

    @Override
    public String toString() {
        return path + ": " + getMessage();
    }
}
