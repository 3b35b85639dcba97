package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Mode;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/events.md says what is so. */
class EventsDocTest {

    private static final String DOC = EventSchema.doc("events.md");

    @Test
    void it_lists_the_keys_of_the_schema_each_once() {
        List<String> keys = found("(?m)^\\| `([^`]+)` \\|");

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(keys)).isEqualTo(EventSchema.keys());
    }

    @Test
    void its_example_is_the_line_that_a_real_run_prints() {
        String example = found("(?s)```json\n(.*?)\n```").get(0);

        List<String> lines = LogbackKit.printed(
                LogbackKit.JSON_CONSOLE, () -> Violations.publish(Violations.WRONG_SIZE, Mode.ENFORCE));

        assertThat(lines).containsExactly(example.replaceFirst("[0-9T:.-]+Z", time(lines.get(0))));
        assertThat(EventSchema.faults(example)).isEmpty();
    }

    @Test
    void its_includes_are_those_of_this_module() {
        assertThat(found("(<include resource=[^>]*>)")).containsOnly(LogbackKit.JSON_CONSOLE, LogbackKit.JSON_FILE);
    }

    private static String time(String line) {
        return EventSchema.parse(line).get("@timestamp").asString();
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(DOC)
                .results()
                .map(EventsDocTest::group)
                .toList();
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }
}
