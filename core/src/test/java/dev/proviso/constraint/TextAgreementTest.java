package dev.proviso.constraint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Random;
import net.bytebuddy.description.annotation.AnnotationDescription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Constraints on text judge as Hibernate Validator does. */
class TextAgreementTest {
    private static final List<Class<?>> TYPES = List.of(String.class, StringBuilder.class, CharSequence.class);
    private static final String[] REGEXPS = {
        "",
        ".*",
        ".",
        "[a-c]+",
        "a|ab",
        "a.b",
        "^a$",
        "(a+)+b?",
        "(?<x>a)\\k<x>",
        "\\w*",
        "\\s*",
        "é",
        "[^a]",
        "a{2,3}",
        "# a",
        "\\Qa.b\\E",
        "(?i)ab",
        "\\p{L}+",
        "(?=a)\\w+",
        "a\\z"
    };
    private static final Flag[] FLAGS = Flag.values();
    private static final String ALPHABET =
            "aaaabbcABC..0 \t\n\r\u000b\u00a0\u0085\u2003\u2007\u3000\u001c\u180e\ufeffé\u0301\ud83d\ude00#$\"\\";

    private final Agreement agreement = new Agreement(TextAgreementTest.class);
    private final Random random = agreement.random;

    @Test
    void text_is_judged_as_hibernate_validator_judges_it() throws ConstraintMismatch {
        judge(40, 150);
    }

    @Test
    void all_flags_of_a_pattern_count() throws ConstraintMismatch {
        Flag[] flags = {Flag.CASE_INSENSITIVE, Flag.DOTALL, Flag.COMMENTS};
        agreement.judgeEach(
                Written.of(Pattern.class, "regexp", "a . b", "flags", flags),
                String.class,
                "A\nB",
                "a\nb",
                "AxB",
                "A B",
                "a . b");
    }

    @Test
    @Tag("heavy")
    void much_text_is_judged_as_hibernate_validator_judges_it() throws ConstraintMismatch {
        judge(1_000, 1_000);
    }

    private void judge(int variations, int values) throws ConstraintMismatch {
        for (Class<?> type : TYPES) {
            for (int i = 0; i < variations; i++) {
                agreement.add(constraint(), type, () -> random.nextInt(40) == 0 ? null : text(type));
            }
        }
        agreement.judge(values);
    }

    private AnnotationDescription constraint() {
        int min = random.nextInt(4);
        return switch (random.nextInt(10)) {
            case 0 -> Written.of(NotBlank.class);
            case 1 -> Written.of(NotEmpty.class);
            case 2 -> Written.of(random.nextBoolean() ? Null.class : NotNull.class);
            case 3 -> Written.of(Size.class, "min", min);
            case 4 -> Written.of(Size.class, "min", min, "max", min + random.nextInt(4));
            default -> Written.of(Pattern.class, "regexp", REGEXPS[random.nextInt(REGEXPS.length)], "flags", flags());
        };
    }

    private Flag[] flags() {
        Flag[] flags = new Flag[Math.max(0, random.nextInt(5) - 2)];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = FLAGS[random.nextInt(FLAGS.length)];
        }
        return flags;
    }

    private CharSequence text(Class<?> type) {
        StringBuilder text = new StringBuilder();
        boolean blank = random.nextInt(4) == 0;
        for (int length = random.nextInt(6); length > 0; length--) {
            char character = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            text.append(blank && !Character.isWhitespace(character) ? ' ' : character);
        }
        return Strings.as(type, text.toString(), random);
    }
}
