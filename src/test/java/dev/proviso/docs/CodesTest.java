package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about violations tells of every code, and the pages show each in a message. */
class CodesTest {
    private final Markdown page = Markdown.read("docs/violations.md");

    @Test
    void each_code_is_in_its_table() {
        assertThat(inTable()).containsExactlyInAnyOrder(names());
    }

    @Test
    void each_code_of_its_table_is_shown_in_a_message() {
        String messages = Repository.files(".md").stream()
                .filter(name -> name.startsWith("docs/"))
                .flatMap(name -> Markdown.read(name).parts().stream())
                .filter(Snippets::isMessage)
                .map(Part::text)
                .collect(Collectors.joining("\n"));

        assertThat(inTable())
                .filteredOn(code -> !messages.contains("\n  " + code + " "))
                .isEmpty();
    }

    private List<String> inTable() {
        return page.table("| code | says |").stream()
                .map(row -> row.get(0).replace("`", ""))
                .toList();
    }

    private static String[] names() {
        return Arrays.stream(Code.values()).map(Code::name).toArray(String[]::new);
    }
}
