package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.schema.Shown;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ShownTest {

    /** A value of a user's own class. */
    private static final class Secret {
        @Override
        public String toString() {
            throw new AssertionError("toString was called");
        }
    }

    @Test
    void numbers_booleans_constants_and_times_are_shown_as_java_prints_them() {
        assertThat(Shown.value(0.1)).isEqualTo("0.1");
        assertThat(Shown.value(0.1f)).isEqualTo("0.1");
        assertThat(Shown.value(-7L)).isEqualTo("-7");
        assertThat(Shown.value(new BigDecimal("1.50"))).isEqualTo("1.50");
        assertThat(Shown.value(true)).isEqualTo("true");
        assertThat(Shown.value(TimeUnit.DAYS)).isEqualTo("DAYS");
        assertThat(Shown.value(LocalDate.EPOCH)).isEqualTo("1970-01-01");
        assertThat(Shown.value(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(Shown.value(Duration.ofMinutes(3))).isEqualTo("PT3M");
        assertThat(Shown.value(null)).isEqualTo("null");
    }

    @Test
    void text_is_quoted_and_its_length_is_capped() {
        assertThat(Shown.value("setosa")).isEqualTo("\"setosa\"");
        assertThat(Shown.value("")).isEqualTo("\"\"");
        assertThat(Shown.value("x".repeat(40))).isEqualTo('"' + "x".repeat(40) + '"');
        assertThat(Shown.value("x".repeat(1_000_000))).isEqualTo('"' + "x".repeat(40) + "…\"");
    }

    @Test
    void the_characters_of_text_can_be_seen() {
        assertThat(Shown.value("a\tb\r\nc\\\"d\"")).isEqualTo("\"a\\tb\\r\\nc\\\\\\\"d\\\"\"");
        assertThat(Shown.value("\u001b[31m\u202e\u2028\u0000")).isEqualTo("\"\\u{1b}[31m\\u{202e}\\u{2028}\\u{0}\"");
        assertThat(Shown.value("größe 花 🌸")).isEqualTo("\"größe 花 🌸\"");
    }

    @Test
    void half_a_character_is_written_out() {
        assertThat(Shown.value("\ud83c")).isEqualTo("\"\\u{d83c}\"");
    }

    @Test
    void a_character_is_not_cut_in_half() {
        assertThat(Shown.value("x".repeat(39) + "🌸🌸")).isEqualTo('"' + "x".repeat(39) + "🌸…\"");
    }

    @Test
    void huge_numbers_are_shown_as_their_type() {
        assertThat(Shown.value(BigInteger.ONE.shiftLeft(1_000_000))).isEqualTo("BigInteger");
        assertThat(Shown.value(new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000))))
                .isEqualTo("BigDecimal");
    }

    @Test
    void anything_else_is_shown_as_its_type() {
        assertThat(Shown.value(new Secret())).isEqualTo("Secret");
        assertThat(Shown.value(List.of(new Secret()))).isEqualTo("List12");
        assertThat(Shown.value(new int[0][0])).isEqualTo("int[][]");
        assertThat(Shown.value(new Object() {})).isEqualTo("ShownTest$1");
    }

    @Test
    void a_value_is_shown_with_its_type_where_the_type_is_wrong() {
        assertThat(Shown.typed("6.7")).isEqualTo("String \"6.7\"");
        assertThat(Shown.typed(TimeUnit.DAYS)).isEqualTo("TimeUnit DAYS");
        assertThat(Shown.typed(new Secret())).isEqualTo("Secret");
    }
}
