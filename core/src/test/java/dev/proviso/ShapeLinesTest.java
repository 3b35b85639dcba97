package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapeLinesTest {

    @Test
    void carets_stand_under_the_first_character_of_the_word_and_of_the_size() {
        assertThat(lines("batch features", "(128, 4096)", 1)).isEqualTo("""

                x is "batch features", here (128, 4096)
                            ^                     ^""");
    }

    @Test
    void a_vector_has_its_one_axis_at_the_bracket() {
        assertThat(lines("d", "(3,)", 0)).isEqualTo("""

                x is "d", here (3,)
                      ^         ^""");
    }

    @Test
    void axes_left_of_the_dots_are_counted_from_the_left() {
        assertThat(lines("b ... d", "(8, 5, 6, 3)", 0)).isEqualTo("""

                x is "b ... d", here (8, 5, 6, 3)
                      ^               ^""");
    }

    @Test
    void axes_right_of_the_dots_are_counted_from_the_right() {
        assertThat(lines("b ... h w", "(8, 5, 6, 3, 2)", 3)).isEqualTo("""

                x is "b ... h w", here (8, 5, 6, 3, 2)
                            ^                    ^""");
    }

    @Test
    void an_axis_inside_the_dots_has_its_caret_under_them() {
        assertThat(lines("b ... d", "(8, 5, 6, 3)", 2)).isEqualTo("""

                x is "b ... d", here (8, 5, 6, 3)
                        ^                   ^""");
    }

    @Test
    void named_axes_of_any_number_count_like_dots() {
        assertThat(lines("*batch d", "(8, 5, 3)", 2)).isEqualTo("""

                x is "*batch d", here (8, 5, 3)
                             ^               ^""");
        assertThat(lines("+batch d", "(8, 5, 3)", 0)).isEqualTo("""

                x is "+batch d", here (8, 5, 3)
                      ^                ^""");
    }

    @Test
    void an_open_size_has_its_caret_too() {
        assertThat(lines("n d", "(10, ?)", 1)).isEqualTo("""

                x is "n d", here (10, ?)
                        ^             ^""");
    }

    @Test
    void the_caret_stands_under_the_alternative_that_has_as_many_axes() {
        assertThat(lines("d | n d", "(10, 3)", 1)).isEqualTo("""

                x is "d | n d", here (10, 3)
                            ^             ^""");
    }

    @Test
    void where_the_axis_cannot_be_told_there_are_no_carets() {
        assertThat(lines("n d", "(10, 3)", 2)).isEqualTo("""

                x is "n d", here (10, 3)""");
    }

    @Test
    void a_null_has_no_carets() {
        assertThat(lines("n d", "null", null)).isEqualTo("""

                x is "n d", here null""");
    }

    private static String lines(String pattern, String shape, @Nullable Integer axis) {
        StringBuilder text = new StringBuilder();
        Violation violation = Violation.of(Code.DIM_MISMATCH, Blame.CALLER, "Scaler", "transform", "x", "…")
                .withAxis(axis, null, null)
                .withPattern(pattern, shape);
        ShapeLines.append(text, violation, 0);
        return text.toString();
    }
}
