package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Mode;
import dev.proviso.report.Reporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/events.md says what is so. */
class EventsDocTest {

    private static final String DOC = EventSchema.doc("events.md");
    private static final Path INCLUDES = Path.of("src/main/resources/dev/proviso/logback");
    private static final String TYPE = "(string|integer|number|boolean|object)";

    @Test
    void it_lists_the_keys_of_the_schema_each_once() {
        List<String> keys = found("(?m)^\\| `([^`]+)` \\| " + TYPE + " \\|");

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(keys)).isEqualTo(EventSchema.keys());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_lists_for_each_kind_the_keys_of_the_schema(String kind) {
        List<String> keys = rows("(?m)^\\| `([^`]+)` \\| " + TYPE + " \\| ([^|]+) \\|")
                .filter(row -> isIn(row.group(3), kind))
                .map(EventsDocTest::group)
                .toList();

        assertThat(keys).containsExactlyInAnyOrderElementsOf(EventSchema.keysOf(kind));
    }

    @Test
    void it_says_what_type_each_has() {
        assertThat(rows("(?m)^\\| `([^`]+)` \\| " + TYPE + " \\|"))
                .allSatisfy(row -> assertThat(row.group(2)).as(row.group(1)).isEqualTo(EventSchema.type(row.group(1))));
    }

    @Test
    void it_lists_the_kinds_with_their_loggers_and_levels() {
        assertThat(found("(?m)^\\| (\\w+) \\| `dev")).isEqualTo(kinds());
        assertThat(rows("(?m)^\\| (\\w+) \\| `([a-z.]+)` \\| ([^|]+) \\|")).allSatisfy(row -> {
            assertThat(row.group(2)).isEqualTo(EventSchema.constant(row.group(1), "logger"));
            assertThat(Pattern.compile("`([A-Z]+)`").matcher(row.group(3)).results())
                    .extracting(EventsDocTest::group)
                    .containsExactlyInAnyOrderElementsOf(EventSchema.levels(row.group(1)));
        });
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
    void it_lists_the_includes_of_this_module() throws IOException {
        try (Stream<Path> files = Files.list(INCLUDES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(found("`([a-z-]+\\.xml)`(?=[^|\n]*\\| (?:to|the same) )"));
        }
    }

    @Test
    void it_lists_the_properties_of_the_includes_with_what_they_are_unless_set() throws IOException {
        Set<String> ofIncludes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(INCLUDES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\\$\\{(proviso[a-z.-]+?):-([^}]*)}")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> ofIncludes.add(found.group(1) + " " + found.group(2)));
            }
        }

        assertThat(rows("(?m)^\\| `(proviso[a-z.-]+)` \\|.*\\| `([^`]+)` \\|$")
                        .map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(ofIncludes);
    }

    @Test
    void its_lines_for_a_person_are_those_that_console_xml_prints() {
        List<String> lines = LogbackKit.printed(LogbackKit.CONSOLE, () -> {
            Violations.publish(Violations.WRONG_SIZE, Mode.ENFORCE);
            Reporter.publish(Events.trained());
        });

        assertThat(found("(?m)^[0-9:.]{12} ((?:ERROR|INFO ) .*)$"))
                .isEqualTo(lines.stream().map(line -> line.substring(13)).toList());
    }

    private static List<String> kinds() {
        return EventSchema.values("contract.event");
    }

    /** Whether a cell, such as {@code all but drift and inventory} or {@code drift, if it is finite}, is about a kind. */
    private static boolean isIn(String cell, String kind) {
        boolean named = Pattern.compile("\\b" + kind + "\\b").matcher(cell).find();
        return cell.startsWith("all") ? !named : named || cell.startsWith("any");
    }

    private static String time(String line) {
        return EventSchema.parse(line).get("@timestamp").asString();
    }

    private static List<String> found(String pattern) {
        return rows(pattern).map(EventsDocTest::group).toList();
    }

    private static Stream<MatchResult> rows(String pattern) {
        return Pattern.compile(pattern).matcher(DOC).results();
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }
}
