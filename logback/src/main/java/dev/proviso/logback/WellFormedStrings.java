package dev.proviso.logback;

import net.logstash.logback.decorate.JsonGeneratorDecorator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Replaces lone surrogates, which no encoding of JSON can carry, by U+FFFD. Jackson joins one with the character after
 * it; a thread's name or an MDC value, which Proviso does not make, may hold one.
 */
final class WellFormedStrings implements JsonGeneratorDecorator {

    @Override
    public JsonGenerator decorate(JsonGenerator generator) {
        return new Generator(generator);
    }

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static final class Generator extends JsonGeneratorDelegate {

        Generator(JsonGenerator generator) {
            super(generator, false);
        }

        @Override
        public JsonGenerator writeName(String name) {
            return super.writeName(of(name));
        }

        @Override
        public JsonGenerator writeString(@Nullable String text) {
            return super.writeString(text == null ? null : of(text));
        }
    }
}
