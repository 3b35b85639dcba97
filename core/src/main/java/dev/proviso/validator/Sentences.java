package dev.proviso.validator;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.Violation;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes each thing that is wrong a violation of Jakarta Validation, with its own sentence and place. */
final class Sentences {
    private Sentences() {}

    static void tell(List<Violation> violations, @Nullable Object value, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        for (Violation violation : violations) {
            code(violation.code(), context);
            ConstraintViolationBuilder builder =
                    context.buildConstraintViolationWithTemplate(literally(violation.message()));
            ColumnFinding finding = violation.finding();
            if (finding == null || !locate(builder, finding, value)) {
                builder.addConstraintViolation();
            }
        }
    }

    private static void code(Code code, ConstraintValidatorContext context) {
        try {
            HibernatePayload.add(code, context);
        } catch (NoClassDefFoundError anotherProvider) {
            // Its violations have a place for the sentence alone.
        }
    }

    /** A cell as {@code rows[3].age}, a column as {@code row.age}; whether there is such a place. */
    private static boolean locate(ConstraintViolationBuilder builder, ColumnFinding finding, @Nullable Object value) {
        boolean isRows = value instanceof List || value instanceof Object[];
        Integer row =
                isRows && !finding.firstRows().isEmpty() ? finding.firstRows().get(0) : null;
        String column = finding.column();
        if (column != null && row != null) {
            builder.addPropertyNode(column).inIterable().atIndex(row).addConstraintViolation();
        } else if (column != null) {
            builder.addPropertyNode(column).addConstraintViolation();
        } else if (row != null) {
            builder.addBeanNode().inIterable().atIndex(row).addConstraintViolation();
        }
        return column != null || row != null;
    }

    /** The sentence as a template in which nothing is filled in, whatever a column is called or a cell holds. */
    private static String literally(String sentence) {
        StringBuilder template = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                template.append('\\');
            }
            template.append(c);
        }
        return template.toString();
    }
}
