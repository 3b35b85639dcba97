package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.Schema;
import dev.proviso.shape.PatternException;
import dev.proviso.shape.ShapePattern;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void clauses_of_the_same_schema_promise_the_same() throws NoSuchMethodException {
        assertThat(of("any"))
                .isEqualTo(of("same"))
                .hasSameHashCodeAs(of("same"))
                .isNotEqualTo(of("no"));
        assertThat(of("no")).isNotEqualTo(of("none"));
    }

    @Test
    void what_differs_from_the_usual_is_shown() throws NoSuchMethodException, PatternException {
        assertThat(of("any")).hasToString("@Schema(Home.class)");
        assertThat(of("none")).hasToString("@Schema(value = Home.class, extra = REJECT, nullable = true)");
        assertThat(new Clauses(ShapePattern.parse("n d"), true, null, null, true, null))
                .hasToString("@ExpectShape(\"n d\", nullable = true) @Finite");
    }

    interface Houses {
        void any(@Schema(Home.class) Object houses);

        void same(@Schema(Home.class) Object houses);

        void no(@Schema(value = Home.class, extra = Schema.Extra.REJECT) Object houses);

        void none(@Schema(value = Home.class, extra = Schema.Extra.REJECT, nullable = true) Object houses);
    }

    private static Clauses of(String name) throws NoSuchMethodException {
        return ContractReader.method(Houses.class.getDeclaredMethod(name, Object.class))
                .parameters()
                .get(0)
                .clauses();
    }

    record Home(double area) {}
}
