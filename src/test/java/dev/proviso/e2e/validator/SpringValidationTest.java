package dev.proviso.e2e.validator;

import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.proviso.ContractViolationException;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

/** Spring's own method validation judges Proviso's words on an interface; the agent judges what does not go through it. */
class SpringValidationTest {

    record Person(String name, @InRange(min = 0, max = 120) int age) {}

    @Validated
    interface Scorer {
        @ExpectShape("n")
        double[] score(@ExpectShape("n 3") @Finite double[][] x);

        int count(@Schema(Person.class) List<Person> people);
    }

    static class Linear implements Scorer {
        @Override
        public double[] score(double[][] x) {
            return new double[x.length];
        }

        @Override
        public int count(List<Person> people) {
            return people.size();
        }
    }

    private static AnnotationConfigApplicationContext spring;
    private static Scorer scorer;

    @BeforeAll
    static void start() {
        spring = new AnnotationConfigApplicationContext();
        spring.registerBean(MethodValidationPostProcessor.class);
        spring.registerBean(Linear.class);
        spring.refresh();
        scorer = spring.getBean(Scorer.class);
    }

    @AfterAll
    static void stop() {
        spring.close();
    }

    @Test
    void a_good_call_goes_through_both_doors() {
        assertThat(scorer.score(new double[2][3])).hasSize(2);
        assertThat(scorer.count(List.of(new Person("Ann", 30)))).isOne();
    }

    @Test
    void a_bad_call_is_refused_by_spring_and_told_once() {
        ConstraintViolationException refused =
                refused(() -> scorer.score(new double[][] {{1, 2, Double.NaN}, {1, 2, 3}}));

        assertThat(refused)
                .isNotInstanceOf(ContractViolationException.class)
                .hasMessage("score.x: value[0][2] is NaN, the only cell of 6 that is not finite");
    }

    @Test
    void a_cell_of_a_table_is_named_by_its_path() {
        assertThat(refused(() -> scorer.count(List.of(new Person("Ann", 30), new Person("Bob", 130)))))
                .hasMessage("count.people[1].age: value, column age: expected 0 to 120, got 130 in row 1");
    }

    @Test
    void what_spring_does_not_see_is_refused_by_the_agent() {
        Scorer direct = new Linear();

        assertThat(codes(() -> direct.score(new double[2][4]))).containsExactly("DIM_MISMATCH");
    }

    private static ConstraintViolationException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(call);
        return catchThrowableOfType(ConstraintViolationException.class, call);
    }
}
