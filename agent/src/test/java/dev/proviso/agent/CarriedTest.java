package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.link.Bootstrap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the entry hands to the exit has the type that its contract asks for. */
class CarriedTest {
    @BeforeEach
    void reset() {
        Bootstrap.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, void",
        "nothingForTrained, void",
        "sizesForNoPattern, long",
        "sizesForAWordNotKnownYet, long",
        "sizesForTwoNames, long",
        "objectForThreeNames, Object",
        "sizesForArithmetic, long",
        "objectForTraining, Object"
    })
    void a_method_carries(String method, String type) throws Throwable {
        Fixtures.call(new Fixtures().make("Carries"), method, new double[0]);

        assertThat(Bootstrap.linked().get(0).type().returnType().getSimpleName())
                .isEqualTo(type);
    }
}
