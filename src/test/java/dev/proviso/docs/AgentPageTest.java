package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page of the agent quotes is what a test has seen: the agent's lines are of JVMs that no page can start. */
class AgentPageTest {
    private static final String PAGE = "docs/agent.md";

    @Test
    void each_line_that_it_quotes_is_in_a_test() {
        String tests = Repository.files(".java").stream()
                .filter(name -> name.startsWith("src/test/java/dev/proviso/e2e/"))
                .map(Repository::read)
                .map(AgentPageTest::literals)
                .collect(Collectors.joining("\n"));

        assertThat(quoted())
                .hasSizeGreaterThan(10)
                .filteredOn(line -> !tests.contains(line))
                .isEmpty();
    }

    private static List<String> quoted() {
        return Markdown.read(PAGE).parts().stream()
                .filter(part -> part.isFence(""))
                .flatMap(part -> part.text().lines())
                .map(String::strip)
                .toList();
    }

    /** Literals that are put together of parts, in one. */
    private static String literals(String java) {
        return java.replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\"");
    }
}
