package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the tests of this package can fail. */
class HarnessTest {
    private static final String MESSAGE = "dev.proviso.ContractViolationException: no";

    @TempDir
    private Path classes;

    @Test
    void a_block_is_told_by_its_grammar() {
        assertThat(Grammar.of("import java.util.List;\n\nrecord Row(List<?> a) {}"))
                .isEqualTo(Grammar.TYPES);
        assertThat(Grammar.of("record Row(int a) {}\n\nnew Row(1);")).isEqualTo(Grammar.STATEMENTS);
        assertThat(Grammar.of("record Row(int a) {}\n\nvoid fit(Row row) {}")).isEqualTo(Grammar.MEMBERS);
    }

    @Test
    void what_does_not_compile_is_told_by_the_line_of_the_document() {
        List<Snippet> snippets = snippets("# Page", "```java", "int n = 1;", "String s = n;", "```");

        assertThat(Compilation.of(snippets, classes).fault(snippets.get(0)))
                .isEqualTo("page.md:4: incompatible types: int cannot be converted to java.lang.String");
    }

    @Test
    void what_does_not_parse_is_told_by_the_line_of_the_document() {
        List<Snippet> snippets = snippets("```java", "int n = 1", "```");

        assertThat(Compilation.of(snippets, classes).fault(snippets.get(0))).isEqualTo("page.md:2: ';' expected");
    }

    @Test
    void a_fault_in_one_block_leaves_the_others_compiled() {
        List<Snippet> snippets = snippets("```java", "int n = s;", "```", "```java", "int n = 1;", "```");
        Compilation compilation = Compilation.of(snippets, classes);

        assertThat(compilation.fault(snippets.get(1))).isNull();
        assertThat(classes.resolve("page_md/section0/Run4.class")).exists();
    }

    @Test
    void a_message_and_what_is_hidden_belong_to_the_block_before_them() {
        Snippet snippet = snippets("```java", "int n = 1;", "```", "says", "<!-- run: n++; -->", "```", MESSAGE, "```")
                .get(0);

        assertThat(snippet.hidden()).isEqualTo(" n++;");
        assertThat(snippet.says()).isEqualTo(new Part(Part.Kind.FENCE, 6, "", MESSAGE));
    }

    @Test
    void a_message_that_no_block_says_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snippets("```java", "int n = 1;", "```", "## Next", "```", MESSAGE, "```"))
                .withMessage("page.md:5: no block of Java is there to say this");
    }

    @Test
    void what_is_set_as_code_is_told_by_the_line_of_the_document() {
        Markdown page = Markdown.of("page.md", List.of("Type", "`make test`, or", "", "```", "make demo", "```"));

        assertThat(page.code().map(Mention::toString)).containsExactly("page.md:2: make test", "page.md:5: make demo");
    }

    private static List<Snippet> snippets(String... lines) {
        return Snippets.in(Markdown.of("page.md", List.of(lines)));
    }
}
