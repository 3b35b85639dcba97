package dev.proviso.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapePatternTest {

    @Test
    void a_word_of_letters_digits_and_underscores_is_a_name() throws PatternException {
        assertThat(axes("n batch_size H2 _d __"))
                .containsExactly(
                        new Axis.Name("n"),
                        new Axis.Name("batch_size"),
                        new Axis.Name("H2"),
                        new Axis.Name("_d"),
                        new Axis.Name("__"));
    }

    @Test
    void digits_are_an_exact_size() throws PatternException {
        assertThat(axes("0 3 007 2147483646"))
                .containsExactly(
                        new Axis.Size(0), new Axis.Size(3), new Axis.Size(7), new Axis.Size(Integer.MAX_VALUE - 1));
    }

    @Test
    void an_underscore_alone_is_any_size() throws PatternException {
        assertThat(axes("_ _")).containsExactly(new Axis.Any(), new Axis.Any());
    }

    @Test
    void three_dots_are_any_axes() throws PatternException {
        assertThat(axes("... d")).containsExactly(new Axis.Rest(), new Axis.Name("d"));
    }

    @Test
    void the_empty_text_is_a_scalar() throws PatternException {
        assertThat(axes("")).isEmpty();
        assertThat(ShapePattern.parse("").rank()).isZero();
        assertThat(ShapePattern.parse("  ")).isEqualTo(ShapePattern.parse(""));
    }

    @Test
    void patterns_that_differ_in_spacing_alone_are_equal() throws PatternException {
        assertThat(ShapePattern.parse("  n   d ")).isEqualTo(ShapePattern.parse("n d"));
        assertThat(ShapePattern.parse("  n   d ")).hasSameHashCodeAs(ShapePattern.parse("n d"));
    }

    @Test
    void patterns_that_differ_in_an_axis_are_not_equal() throws PatternException {
        assertThat(ShapePattern.parse("n d")).isNotEqualTo(ShapePattern.parse("n k"));
        assertThat(ShapePattern.parse("n 3")).isNotEqualTo(ShapePattern.parse("n 4"));
        assertThat(ShapePattern.parse("n _")).isNotEqualTo(ShapePattern.parse("n ..."));
    }

    @Test
    void it_is_written_with_one_space_between_axes() throws PatternException {
        assertThat(ShapePattern.parse(" b  ...  _ 03 d ")).hasToString("b ... _ 3 d");
    }

    @Test
    void its_names_come_each_once_and_in_order() throws PatternException {
        assertThat(ShapePattern.parse("n d 3 n _ ... a").names()).containsExactly("n", "d", "a");
    }

    @Test
    void without_dots_it_accepts_its_own_rank_alone() throws PatternException {
        ShapePattern pattern = ShapePattern.parse("n d");

        assertThat(pattern.rank()).isEqualTo(2);
        assertThat(pattern.accepts(1)).isFalse();
        assertThat(pattern.accepts(2)).isTrue();
        assertThat(pattern.accepts(3)).isFalse();
    }

    @Test
    void with_dots_it_accepts_its_other_axes_and_any_number_more() throws PatternException {
        ShapePattern pattern = ShapePattern.parse("n ... d");

        assertThat(pattern.rank()).isEqualTo(2);
        assertThat(pattern.accepts(1)).isFalse();
        assertThat(pattern.accepts(2)).isTrue();
        assertThat(pattern.accepts(7)).isTrue();
    }

    @Test
    void dots_alone_accept_even_a_scalar() throws PatternException {
        assertThat(ShapePattern.parse("...").accepts(0)).isTrue();
    }

    @Test
    void dots_are_written_out_as_axes_of_any_size() throws PatternException {
        assertThat(spread("n ... d", 2)).containsExactly(new Axis.Name("n"), new Axis.Name("d"));
        assertThat(spread("n ... d", 4))
                .containsExactly(new Axis.Name("n"), new Axis.Any(), new Axis.Any(), new Axis.Name("d"));
    }

    @Test
    void without_dots_its_axes_are_those_of_any_value_that_it_accepts() throws PatternException {
        assertThat(spread("n d", 2)).containsExactly(new Axis.Name("n"), new Axis.Name("d"));
    }

    @Test
    void its_axes_do_not_follow_the_list_it_was_made_of() {
        List<Axis> axes = new ArrayList<>(List.of(new Axis.Any()));
        Axes copied = new Axes(axes);
        axes.clear();

        assertThat(copied.list()).containsExactly(new Axis.Any());
    }

    private static List<Axis> spread(String pattern, int rank) throws PatternException {
        return ShapePattern.parse(pattern).alternatives().get(0).spread(rank);
    }

    private static List<Axis> axes(String pattern) throws PatternException {
        return ShapePattern.parse(pattern).alternatives().get(0).list();
    }
}
