package dev.proviso.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.proviso.value.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever text comes, it is read, or refused at a place within it. */
class PatternFuzzTest {
    private static final String[] WORDS = {
        "n", "d", "_", "...", "3", "0", "..", "....", ",", "|", "n+1", "#n", "*b", "this.k", "t<=5", "2147483647", "1e3"
    };

    @Test
    void any_text_is_read_or_refused_with_a_place_and_advice() {
        Seed seed = Seed.of(getClass());
        Random random = seed.random();
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = random.nextInt(4) == 0 ? noise(random) : words(random);
            try {
                ShapePattern pattern = ShapePattern.parse(text);
                if (!ShapePattern.parse(pattern.toString()).equals(pattern)) {
                    fail("\"%s\" was read as \"%s\", which is not read as the same, %s", text, pattern, seed);
                }
                read++;
            } catch (PatternException refused) {
                boolean within = refused.offset() >= 0 && refused.offset() <= text.length();
                if (!within || refused.problem().isEmpty() || refused.advice().isEmpty()) {
                    fail("\"%s\" was refused without a place or a word, %s", text, seed);
                }
            } catch (RuntimeException other) {
                fail("reading \"" + text + "\", " + seed, other);
            }
        }
        assertThat(read).as("patterns read, %s", seed).isBetween(10_000, 90_000);
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            boolean ascii = random.nextInt(3) > 0;
            text.append((char) random.nextInt(ascii ? 0x80 : 0x10000));
        }
        return text.toString();
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(5); count > 0; count--) {
            boolean plain = random.nextInt(4) > 0;
            text.append(WORDS[random.nextInt(plain ? 6 : WORDS.length)])
                    .append(" ".repeat(random.nextInt(6) > 0 ? 1 : random.nextInt(3)));
        }
        return text.toString();
    }
}
