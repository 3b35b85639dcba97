package dev.proviso.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private final Complaints complaints = new Complaints();
    private final Properties properties = new Properties();
    private final Map<String, String> environment = new TreeMap<>();

    @TempDir
    private Path folder;

    @Test
    void nothing_is_set_where_nothing_is_said() throws IOException {
        assertThat(read()).isEmpty();
        assertThat(complaints.lines()).isEmpty();
    }

    @Test
    void all_places_are_read_from_the_least_to_the_most() throws IOException {
        Path onClassPath = onClassPath("proviso.mode=OFF");
        Path named = Files.writeString(folder.resolve("named.properties"), "\nproviso.mode = warn\n");
        environment.put("PROVISO_MODE", "ENFORCE");
        environment.put("PROVISO_CONFIG", named.toString());
        properties.setProperty("proviso.mode", "OFF");
        properties.setProperty("proviso.argument.mode", "WARN");

        assertThat(read())
                .filteredOn(setting -> setting.key() == Key.MODE)
                .containsExactly(
                        new Setting(Key.MODE, "", "OFF", onClassPath + ":1"),
                        new Setting(Key.MODE, "", "WARN", named + ":2"),
                        new Setting(Key.MODE, "", "ENFORCE", "environment variable PROVISO_MODE"),
                        new Setting(Key.MODE, "", "OFF", "system property proviso.mode"),
                        new Setting(Key.MODE, "", "WARN", "agent argument mode"));
        assertThat(complaints.lines()).isEmpty();
    }

    @Test
    void an_argument_names_the_file_before_a_system_property_does() throws IOException {
        Path file = Files.writeString(folder.resolve("a.properties"), "proviso.rate=3");
        properties.setProperty("proviso.config", "elsewhere");
        properties.setProperty("proviso.argument.config", file.toString());

        assertThat(read()).contains(new Setting(Key.RATE, "", "3", file + ":1"));
        assertThat(complaints.lines()).isEmpty();
    }

    @Test
    void a_variable_sets_packages_and_classes_in_its_value() throws IOException {
        environment.put("PROVISO_MODES", "com.acme=off, com.acme.live.Model$Inner = ENFORCE");
        environment.put("PROVISO_DEPTHS", "com.acme=SHAPES");

        assertThat(read())
                .containsExactly(
                        new Setting(Key.DEPTH, "com.acme", "SHAPES", "environment variable PROVISO_DEPTHS"),
                        new Setting(Key.MODE, "com.acme", "OFF", "environment variable PROVISO_MODES"),
                        new Setting(
                                Key.MODE,
                                "com.acme.live.Model$Inner",
                                "ENFORCE",
                                "environment variable PROVISO_MODES"));
    }

    @Test
    void a_file_may_have_comments_escapes_and_lines_that_go_on() throws IOException {
        Path file = onClassPath(
                "# modes \\\n\nproviso.mode.com.acme:\\\n    WARN\n! more\nproviso.mode.gr\\u00f6\\u00dfe OFF\n");

        assertThat(read())
                .containsExactlyInAnyOrder(
                        new Setting(Key.MODE, "com.acme", "WARN", file + ":3"),
                        new Setting(Key.MODE, "größe", "OFF", file + ":6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "proviso.mode=STRICT => expected OFF, WARN or ENFORCE",
                "proviso.mode=WARNING => expected OFF, WARN or ENFORCE; did you mean WARN?",
                "proviso.mode.com.acme=Enforced => expected OFF, WARN or ENFORCE; did you mean ENFORCE?",
                "proviso.mode.com.acme.**=OFF => 'com.acme.**' is no name of a package or class; write com.acme for all below it",
                "proviso.rate=fast => expected a number of events a second from 0 to 999999, or unlimited",
                "proviso.rate.com.acme=1 => rate is for all packages and classes: nothing may stand behind it",
                "proviso.counts=call => expected violations or calls; did you mean calls?",
                "proviso.inventory=always => expected none, shutdown or shutdown:<file>",
                "proviso.jmx=yes => expected true or false",
                "proviso.dashboard=yes => expected true, false, <port> or <host>:<port>",
                "proviso.dashboard=:80 => expected true, false, <port> or <host>:<port>",
                "proviso.dashboard=70000 => expected true, false, <port> or <host>:<port>",
                "proviso.dashboard.control=perhaps => expected true or false",
                "proviso.dashboard.token=… => expected 16 to 200 letters, digits, '-' or '_'",
                "proviso.mod=OFF => did you mean proviso.mode?",
                "proviso.modes.com.acme=OFF => did you mean proviso.mode.com.acme?",
                "mode=OFF => did you mean proviso.mode?",
                "proviso.config=other => a file can not name another",
                "colour=red => unknown. Known: proviso.mode, proviso.depth, proviso.rate, proviso.counts, proviso.inventory, proviso.dashboard, proviso.dashboard.token, proviso.dashboard.control, proviso.jmx"
            })
    void a_bad_line_of_a_file_is_told_with_its_place_and_the_others_count(String line, String why) throws IOException {
        Path file = onClassPath("proviso.depth=SHAPES\n" + line + "\n");

        assertThat(read()).containsExactly(new Setting(Key.DEPTH, "", "SHAPES", file + ":1"));
        assertThat(complaints.lines()).containsExactly("proviso: ignored " + line + " in " + file + ":2: " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "PROVISO_MODE=STRICT => environment variable PROVISO_MODE=STRICT: expected OFF, WARN or ENFORCE",
                "PROVISO_MOD=OFF => environment variable PROVISO_MOD=OFF: did you mean PROVISO_MODE?",
                "PROVISO_MODE_COM_ACME=OFF => environment variable PROVISO_MODE_COM_ACME=OFF: write PROVISO_MODES=<package or class>=<mode>",
                "PROVISO_MODES=OFF => environment variable PROVISO_MODES: OFF: expected <package or class>=<mode>, separated by commas",
                "PROVISO_MODES=com.*=OFF => environment variable PROVISO_MODES: com.*=OFF: 'com.*' is no name of a package or class; write com for all below it",
                "PROVISO_DEPTHS=com.acme=DEEP => environment variable PROVISO_DEPTHS: com.acme=DEEP: expected SHAPES or FULL",
                "PROVISO_CONFIG= => environment variable PROVISO_CONFIG=: expected the path of a file"
            })
    void a_bad_variable_is_told_and_the_others_count(String variable, String told) throws IOException {
        environment.put(variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        environment.put("PROVISO_RATE", "5");

        assertThat(read()).containsExactly(new Setting(Key.RATE, "", "5", "environment variable PROVISO_RATE"));
        assertThat(complaints.lines()).containsExactly("proviso: ignored " + told);
    }

    @Test
    void a_bad_value_leaves_what_a_lesser_place_has_said() throws IOException {
        environment.put("PROVISO_MODE", "WARN");
        properties.setProperty("proviso.mode", "LOUD");

        assertThat(read()).containsExactly(new Setting(Key.MODE, "", "WARN", "environment variable PROVISO_MODE"));
    }

    @Test
    void properties_and_variables_that_are_not_alike_are_left_alone() throws IOException {
        properties.setProperty("proviso.core.jar", "x");
        properties.setProperty("proviso.json.file", "x");
        properties.setProperty("proviso.seed", "1");
        environment.put("PROVISO_HOME", "/opt");

        assertThat(read()).isEmpty();
        assertThat(complaints.lines()).isEmpty();
    }

    @Test
    void a_file_may_begin_with_a_byte_order_mark() throws IOException {
        Path file = Files.writeString(folder.resolve("marked.properties"), "\uFEFFproviso.mode=OFF\n");
        properties.setProperty("proviso.config", file.toString());

        assertThat(read()).contains(new Setting(Key.MODE, "", "OFF", file + ":1"));
        assertThat(complaints.lines()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told_with_who_has_named_it() throws IOException {
        properties.setProperty("proviso.config", "no/such.properties");

        read();

        assertThat(complaints.lines())
                .containsExactly("proviso: ignored system property proviso.config=no/such.properties: the file can not"
                        + " be read: java.nio.file.NoSuchFileException: no/such.properties");
    }

    @Test
    void of_two_files_on_the_class_path_the_first_counts_and_the_other_is_told() throws IOException {
        Path first = onClassPath("proviso.mode=WARN");
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(second.resolve("proviso.properties"), "proviso.mode=OFF");

        assertThat(read(
                        folder.resolve("classes").toUri().toURL(),
                        second.toUri().toURL()))
                .containsExactly(new Setting(Key.MODE, "", "WARN", first + ":1"));
        assertThat(complaints.lines())
                .containsExactly("proviso: ignored file:" + second + "/proviso.properties: it comes after file:" + first
                        + " on the class path");
    }

    private Path onClassPath(String text) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        return Files.writeString(classes.resolve("proviso.properties"), text);
    }

    private List<Setting> read() throws IOException {
        return read(folder.resolve("classes").toUri().toURL());
    }

    private List<Setting> read(URL... classPath) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
            return new Sources(properties, environment, loader, complaints).read();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
