package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read in both schemes: 4.5 to 1, which is level AA of the Web Content Accessibility Guidelines. */
class ContrastTest {
    private static final Path STYLE = Path.of("src/main/resources/dev/proviso/dashboard/page/page.css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, back",
        "text, surface",
        "text, sunken",
        "muted, back",
        "muted, surface",
        "muted, sunken",
        "accent, back",
        "accent, surface",
        "accent, accent-soft",
        "bad, surface",
        "bad, bad-soft",
        "warn, surface",
        "warn, warn-soft",
        "muted, warn-soft",
        "good, surface",
        "good, good-soft"
    })
    void text_stands_out(String text, String ground) throws IOException {
        for (Map<String, String> scheme : List.of(scheme(0), scheme(1))) {
            assertThat(contrast(scheme.get(text), scheme.get(ground))).isGreaterThanOrEqualTo(4.5);
        }
    }

    /** The light scheme stands first, the dark one below it. */
    private static Map<String, String> scheme(int number) throws IOException {
        Map<String, String> colours = new HashMap<>();
        Matcher each = COLOUR.matcher(Files.readString(STYLE).split("prefers-color-scheme: dark", 2)[number]);
        while (each.find()) {
            colours.put(each.group(1), each.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
