package dev.proviso;

import dev.proviso.annotation.Severity;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a contract that one call broke. It holds names, sizes and counts, never the instance, a tensor's
 * contents or anything a user's {@code toString} made.
 *
 * @param code what is wrong
 * @param blame whose fault it is
 * @param model the binary name of the class with the contract, for instance {@code com.acme.StandardScaler}
 * @param method the method's name, or {@code <init>}
 * @param subject the parameter or the field, {@code return}, or {@code this} for the model itself
 * @param axis the axis, counted from 0, if one is at fault
 * @param dimension the axis as the pattern writes it, for instance {@code d}
 * @param column the table's column, if one is at fault
 * @param expected what was expected, for a machine: a size, a rank, a type
 * @param actual what came
 * @param boundBy what gave the expected size: {@code field mean}, {@code parameter x}
 * @param pattern the pattern, for instance {@code n d}
 * @param shape the shape that came, for instance {@code (10, 3)}
 * @param finding what is wrong with a table, with counts and samples, if it is one
 * @param message the sentence for a person
 */
public record Violation(
        Code code,
        Blame blame,
        String model,
        String method,
        String subject,
        @Nullable Integer axis,
        @Nullable String dimension,
        @Nullable String column,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String boundBy,
        @Nullable String pattern,
        @Nullable String shape,
        @Nullable ColumnFinding finding,
        String message)
        implements Serializable {

    public Violation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(blame, "blame");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
    }

    /** A violation with what every violation has; the rest is added by the {@code with} methods. */
    public static Violation of(Code code, Blame blame, String model, String method, String subject, String message) {
        return new Violation(
                code, blame, model, method, subject, null, null, null, null, null, null, null, null, null, message);
    }

    /** This violation, with what was expected and what came. */
    public Violation withExpected(@Nullable String expected, @Nullable String actual) {
        return new Violation(
                code, blame, model, method, subject, axis, dimension, column, expected, actual, boundBy, pattern, shape,
                finding, message);
    }

    /** This violation, at an axis whose expected size was given by {@code boundBy}. */
    public Violation withAxis(@Nullable Integer axis, @Nullable String dimension, @Nullable String boundBy) {
        return new Violation(
                code, blame, model, method, subject, axis, dimension, column, expected, actual, boundBy, pattern, shape,
                finding, message);
    }

    /** This violation, of a value with this pattern, which came with this shape. */
    public Violation withPattern(@Nullable String pattern, @Nullable String shape) {
        return new Violation(
                code, blame, model, method, subject, axis, dimension, column, expected, actual, boundBy, pattern, shape,
                finding, message);
    }

    /** This violation, in a column of a table. */
    public Violation withColumn(String column) {
        return new Violation(
                code, blame, model, method, subject, axis, dimension, column, expected, actual, boundBy, pattern, shape,
                finding, message);
    }

    /** This violation, of a table with this fault, whose column it names. */
    public Violation withFinding(ColumnFinding finding) {
        return new Violation(
                code,
                blame,
                model,
                method,
                subject,
                axis,
                dimension,
                finding.column(),
                finding.expected(),
                finding.actual(),
                boundBy,
                pattern,
                shape,
                finding,
                message);
    }

    /** Whether it is told and logged, but never thrown: a rule of a table whose severity is {@code WARN} is broken. */
    public boolean isWarning() {
        return finding != null && finding.severity() == Severity.WARN;
    }
}
