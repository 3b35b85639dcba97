package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void each_start_makes_another_one_of_256_bits() {
        assertThat(Token.made().text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Token.made().text());
    }

    @Test
    void it_is_the_same_as_its_own_text_alone() {
        Token token = Token.given("0123456789abcdef");

        assertThat(token.isSameAs("0123456789abcdef")).isTrue();
        assertThat(token.isSameAs("0123456789abcdeF")).isFalse();
        assertThat(token.isSameAs("0123456789abcde")).isFalse();
        assertThat(token.isSameAs("")).isFalse();
        assertThat(token.isSameAs(null)).isFalse();
    }

    @Test
    void one_that_is_too_short_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> Token.given("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dashboard.token has 6 characters: expected 16 to 200 letters, digits, '-' or '_'");
    }

    @Test
    void one_that_would_not_stand_in_a_url_is_refused() {
        assertThatThrownBy(() -> Token.given("0123456789abcde&f=")).isInstanceOf(IllegalArgumentException.class);
    }
}
