package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Paths are told beside those that Hibernate Validator makes of the like constraint. */
class JakartaPathTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final ExecutableValidator HIBERNATE = FACTORY.getValidator().forExecutables();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void a_parameter() throws Exception {
        Path hibernate = only(HIBERNATE.validateParameters(
                new Scaler(""), Scaler.class.getMethod("transform", String.class, Row.class), of("", null)));

        Path ours = path(violation(Blame.CALLER, "transform", "y"));

        assertThat(ours).hasToString("transform.y").hasToString(hibernate.toString());
        assertThat(described(ours)).isEqualTo(described(hibernate));
        assertThat(node(ours, 1).as(Path.ParameterNode.class).getParameterIndex())
                .isEqualTo(node(hibernate, 1).as(Path.ParameterNode.class).getParameterIndex())
                .isEqualTo(1);
    }

    @Test
    void a_constructors_parameter() throws Exception {
        Path hibernate = only(
                HIBERNATE.validateConstructorParameters(Scaler.class.getConstructor(String.class), of((Object) null)));

        Path ours = path(violation(Blame.CALLER, "<init>", "name"), List.of("name"));

        assertThat(ours).hasToString("Scaler.name").hasToString(hibernate.toString());
        assertThat(described(ours)).isEqualTo(described(hibernate));
    }

    @Test
    void a_column_of_a_parameter() throws Exception {
        Path hibernate = only(HIBERNATE.validateParameters(
                new Scaler(""), Scaler.class.getMethod("transform", String.class, Row.class), of("", new Row(null))));

        Path ours = path(violation(Blame.CALLER, "transform", "y").withColumn("species"));

        assertThat(ours).hasToString("transform.y.species").hasToString(hibernate.toString());
        assertThat(described(ours)).isEqualTo(described(hibernate));
    }

    @Test
    void what_the_model_broke_is_its_return_value() throws Exception {
        Path hibernate = only(HIBERNATE.validateReturnValue(
                new Scaler(""), Scaler.class.getMethod("transform", String.class, Row.class), null));

        for (String subject : List.of("return", "mean", "this", "x")) {
            Path ours = path(violation(Blame.MODEL, "transform", subject));

            assertThat(ours).hasToString("transform.<return value>").hasToString(hibernate.toString());
            assertThat(described(ours)).isEqualTo(described(hibernate));
        }
    }

    @Test
    void what_the_caller_broke_beside_the_parameters_is_about_all_of_them() throws Exception {
        Path hibernate = only(HIBERNATE.validateParameters(
                new Scaler(""), Scaler.class.getMethod("inverse", String.class, String.class), of("", "")));

        for (String subject : List.of("this", "mean")) {
            Path ours = path(violation(Blame.CALLER, "inverse", subject));

            assertThat(ours).hasToString("inverse.<cross-parameter>").hasToString(hibernate.toString());
            assertThat(described(ours)).isEqualTo(described(hibernate));
        }
    }

    @Test
    void a_node_is_only_of_its_own_kind() {
        Path.Node parameter = node(path(violation(Blame.CALLER, "transform", "x")), 1);

        assertThat(parameter.as(Path.Node.class)).isSameAs(parameter);
        assertThatThrownBy(() -> parameter.as(Path.ReturnValueNode.class))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("a node of kind PARAMETER is no jakarta.validation.Path$ReturnValueNode");
    }

    static Path path(Violation violation) {
        return path(violation, List.of("x", "y"));
    }

    private static Path path(Violation violation, List<String> parameters) {
        return new ContractViolationException(Scaler.class, "call", parameters, List.of(violation), null)
                .getConstraintViolations()
                .iterator()
                .next()
                .getPropertyPath();
    }

    static Violation violation(Blame blame, String method, String subject) {
        return Violation.of(Code.NULL_VALUE, blame, "Scaler", method, subject, "…");
    }

    private static Path only(Set<? extends ConstraintViolation<?>> violations) {
        assertThat(violations).hasSize(1);
        return violations.iterator().next().getPropertyPath();
    }

    private static Path.Node node(Path path, int index) {
        return nodes(path).get(index);
    }

    private static List<Path.Node> nodes(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        return nodes;
    }

    private static List<Node> described(Path path) {
        return nodes(path).stream().map(Node::new).toList();
    }

    private static @Nullable Object[] of(@Nullable Object... arguments) {
        return arguments;
    }

    record Node(
            ElementKind kind,
            String name,
            boolean iterable,
            @Nullable Integer index,
            @Nullable Object key,
            String text) {
        Node(Path.Node node) {
            this(node.getKind(), node.getName(), node.isInIterable(), node.getIndex(), node.getKey(), node.toString());
        }
    }

    public record Row(@NotNull String species) {}

    public static class Scaler {
        public Scaler(@NotNull String name) {}

        @NotNull public String transform(String x, @NotNull @Valid Row y) {
            return x;
        }

        @Never
        public String inverse(String x, String y) {
            return x + y;
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NeverValidator.class)
    public @interface Never {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    public static class NeverValidator implements ConstraintValidator<Never, Object[]> {
        @Override
        public boolean isValid(Object[] value, ConstraintValidatorContext context) {
            return false;
        }
    }
}
