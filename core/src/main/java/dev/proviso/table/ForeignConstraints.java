package dev.proviso.table;

import dev.proviso.schema.SchemaException;
import java.util.Set;

/** Hands the constraints that Proviso does not judge itself to Hibernate Validator, which must then be there. */
final class ForeignConstraints {
    private ForeignConstraints() {}

    static Constraints of(Class<?> type, String property, Set<Class<?>> others, String where) throws SchemaException {
        try {
            HibernateConstraints constraints = new HibernateConstraints(type, property, others);
            constraints.probe(where);
            return constraints;
        } catch (LinkageError | RuntimeException e) {
            String missing = String.valueOf(e.getMessage());
            if (e instanceof NoClassDefFoundError && missing.startsWith("org/hibernate/validator/")) {
                throw new SchemaException(
                        where + " has constraints that Hibernate Validator judges, and it is missing",
                        "add org.hibernate.validator:hibernate-validator to the class path",
                        e);
            }
            throw new SchemaException(where + ": Hibernate Validator can not judge this column", "it says: " + e, e);
        }
    }
}
