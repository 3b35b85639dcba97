package dev.proviso.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String FLOWER = "\uD83C\uDF38";

    @Test
    void plain_text_stays_as_it_is() {
        assertThat(PlainText.of("x is \"n d\", Größe \\ " + FLOWER, 100)).isEqualTo("x is \"n d\", Größe \\ " + FLOWER);
    }

    @Test
    void line_breaks_and_control_characters_become_spaces() {
        assertThat(PlainText.of("a\r\nb\tc\u0000d\u001B[31me\u0085f\u2028g\u2029h\u007Fi", 100))
                .isEqualTo("a  b c d [31me f g h i");
    }

    @Test
    void lone_surrogates_are_replaced() {
        assertThat(PlainText.of("\uD83C", 9)).isEqualTo("\uFFFD");
        assertThat(PlainText.of("a\uDF38b\uD83C", 9)).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(PlainText.of("\uDF38\uD83C", 9)).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void text_of_exactly_the_length_is_not_cut() {
        assertThat(PlainText.of("abcd", 4)).isEqualTo("abcd");
    }

    @Test
    void longer_text_is_cut_to_the_length_with_an_ellipsis() {
        assertThat(PlainText.of("abcde", 4)).isEqualTo("abc…");
    }

    @Test
    void a_cut_never_splits_a_pair() {
        assertThat(PlainText.of("ab" + FLOWER + "cd", 4)).isEqualTo("ab…");
        assertThat(PlainText.of("a" + FLOWER + "bcd", 4)).isEqualTo("a" + FLOWER + "…");
    }
}
