package dev.proviso.validator;

import dev.proviso.Violation;
import dev.proviso.contract.Clauses;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.ValueContract;
import dev.proviso.jakarta.AlreadyJudged;
import dev.proviso.link.ValueCheck;
import dev.proviso.mode.Suspension;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Judges what one word says of one value. It is compiled when the provider first needs it. */
abstract class WordValidator<A extends Annotation> implements ConstraintValidator<A, Object> {
    private static final String VALUE = "value";

    private @Nullable ValueCheck check;
    private Clauses clauses = Clauses.NONE;
    private boolean isWorded;

    /** The message that the word has if none is stated. */
    abstract String message(A word);

    @Override
    public void initialize(A word) {
        ValueContract contract = ContractReader.value(word, VALUE);
        clauses = contract.clauses();
        check = ValueCheck.of(contract);
        isWorded = !message(word).equals("{" + word.annotationType().getName() + ".message}");
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        ValueCheck compiled = check;
        if (compiled == null) {
            throw new IllegalStateException("it was not initialized");
        }
        return value instanceof CompletionStage
                || compiled.passes(value)
                || AlreadyJudged.covers(value, clauses)
                || Suspension.isActive()
                || isBearable(errors(compiled.violations(value)), value, context);
    }

    private boolean isBearable(List<Violation> errors, @Nullable Object value, ConstraintValidatorContext context) {
        if (errors.isEmpty()) {
            // It warns of something only, or another thread has changed the value.
            return true;
        }
        if (!isWorded) {
            Sentences.tell(errors, value, context);
        }
        return false;
    }

    private static List<Violation> errors(List<Violation> violations) {
        List<Violation> errors = new ArrayList<>();
        for (Violation violation : violations) {
            if (!violation.isWarning()) {
                errors.add(violation);
            }
        }
        return errors;
    }
}
