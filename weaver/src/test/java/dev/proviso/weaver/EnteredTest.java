package dev.proviso.weaver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entry hands two sizes to the exit without allocating, and an object where that is not enough. */
class EnteredTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n",
                "n d",
                "n n n d",
                "_ _ _ n d",
                "3 4 5",
                "n ... d",
                "b_1 B2",
                "n+1",
                "2*n",
                "#n",
                "(h-k)/2+1 h",
                "t<=512",
                "c=1|3",
                "n%8=0",
                "this.hidden this.out n d",
                "min(n,3)"
            })
    void two_names_fit_a_long(String pattern) {
        assertThat(typeFor(pattern)).isEqualTo("J");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c", "*b", "+b n", "(h-k)/2+w", "n d | d"})
    void more_names_variadic_ones_and_alternatives_travel_as_an_object(String pattern) {
        assertThat(typeFor(pattern)).isEqualTo("Ljava/lang/Object;");
    }

    @Test
    void the_patterns_of_all_overridden_methods_count_together() {
        assertThat(typeFor("a b", "b a")).isEqualTo("J");
        assertThat(typeFor("a b", "b c")).isEqualTo("Ljava/lang/Object;");
    }

    @Test
    void alternatives_of_a_parameter_travel_as_an_object() {
        assertThat(Entered.of(Exit.RETURN, false, List.of("n"), List.of("n d | d"), Set.of()))
                .isEqualTo("Ljava/lang/Object;");
    }

    @Test
    void two_variadics_in_a_pattern_of_a_parameter_travel_as_an_object() {
        assertThat(taking("*b n +c")).isEqualTo("Ljava/lang/Object;");
        assertThat(taking("... n *c")).isEqualTo("Ljava/lang/Object;");
        assertThat(taking("*b n", "*c n")).isEqualTo("J");
    }

    private static String taking(String... patterns) {
        return Entered.of(Exit.RETURN, false, List.of("n"), List.of(patterns), Set.of());
    }

    private static String typeFor(String... patterns) {
        return Entered.of(Exit.RETURN, false, List.of(patterns), List.of(), Set.of());
    }
}
