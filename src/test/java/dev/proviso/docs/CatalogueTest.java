package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No sentence is forgotten: whatever the code may say of a call or of a contract stands in the catalogue of messages or
 * below a snippet of a page, where tests compare it with what is said.
 */
class CatalogueTest {
    private static final String CORE = "core/src/main/java/dev/proviso/";
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("(?s).*[a-z]{2,}\\W* .*|.* \\W*[a-z]{2,}.*");

    /** What they say is not said of contracts: it is for logs, for settings, or for who builds Proviso. */
    private static final List<String> SAY_OTHER_THINGS = List.of(
            "contract/SourceParameters",
            "link/Bootstrap",
            "link/Definitions",
            "link/Prerequisites",
            "link/LearnedSchemas",
            "link/Linkage",
            "link/ProxySites",
            "link/SiteCompiler",
            "link/TrainingMarks",
            "link/TrainingNews",
            "shape/Members",
            "value/Providers",
            "value/TableProviders",
            "value/TensorProviders",
            "value/TensorType");

    /** Tests of what takes long patterns, or modules, to be said. */
    private static final List<String> BESIDE_IT = List.of(
            "core/src/test/java/dev/proviso/CheckModulesTest.java",
            "core/src/test/java/dev/proviso/contract/ClausesTest.java",
            "core/src/test/java/dev/proviso/shape/PatternExceptionTest.java");

    private static final String CATALOGUE = plain(Stream.of(
                    Repository.files(".java").stream()
                            .filter(name -> name.startsWith("src/test/java/dev/proviso/e2e/messages/"))
                            .map(Repository::read),
                    BESIDE_IT.stream().map(Repository::read),
                    Repository.files(".md").stream()
                            .filter(name -> name.startsWith("docs/"))
                            .flatMap(CatalogueTest::messages))
            .flatMap(texts -> texts)
            .collect(Collectors.joining(" ")));

    private static List<String> sources() {
        return Repository.files(".java").stream()
                .filter(name -> name.matches(CORE + "(contract|link|shape|training|value)/.*"))
                .filter(name -> SAY_OTHER_THINGS.stream().noneMatch(other -> name.equals(CORE + other + ".java")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void each_sentence_of_the_code_is_in_the_catalogue(String source) {
        assertThat(sentences(Repository.read(source)))
                .filteredOn(sentence -> !CATALOGUE.contains(sentence))
                .isEmpty();
    }

    @Test
    void sentences_are_found_in_code_and_not_in_its_comments() {
        assertThat(sentences("// \"not this one\"\n a(\" is \\\"n d\\\"\" + b(\"k\"));\n /** \"nor this\" */"))
                .containsExactly("is \"n d\"");
    }

    private static Stream<String> messages(String page) {
        return Markdown.read(page).parts().stream().filter(Snippets::isMessage).map(Part::text);
    }

    /** On one line, as it is read, and without capitals: advice begins with one in some places. */
    private static String plain(String text) {
        return text.replace("\\\"", "\"")
                .replace("\\n", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> sentences(String java) {
        String code = java.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)(^|\\s)//.*$", "")
                .replace("'\"'", "")
                .replaceAll("(?m)^\\s*@\\w+\\(.*$", "");
        return LITERAL.matcher(code)
                .results()
                .map(found -> found.group(1))
                .filter(text -> WORDS.matcher(text).matches())
                .map(CatalogueTest::plain)
                .toList();
    }
}
