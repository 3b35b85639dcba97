package dev.proviso.dashboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a browser has to know. Who can guess at it learns nothing from how long the answer takes. */
final class Token {
    private static final int BYTES = 32;
    private static final String FORM = "[A-Za-z0-9_-]{16,200}";

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** One of 256 random bits. */
    static Token made() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /**
     * The one that was set.
     *
     * @throws IllegalArgumentException if it is too short, or would not stand in a URL as it is; it is not repeated there
     */
    static Token given(String text) {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("dashboard.token has " + text.length()
                    + " characters: expected 16 to 200 letters, digits, '-' or '_'");
        }
        return new Token(text);
    }

    String text() {
        return text;
    }

    boolean isSameAs(@Nullable String other) {
        return other != null
                && MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
