package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>(.*)</groupId>\\s*<artifactId>(.*)</artifactId>\\s*<version>(.*)</version>");
    private static final String ANNOTATIONS = "annotations/src/main/java/dev/proviso/annotation/";
    private static final String MISTAKES = "| mistake | without the agent | accuracy | with the agent |";

    private final Markdown readme = Markdown.read("README.md");

    @Test
    void the_dependency_to_copy_is_an_artifact_of_this_build() {
        List<Part> blocks = readme.parts().stream()
                .filter(part -> part.isFence("xml") && part.text().contains("<dependency>"))
                .toList();

        assertThat(blocks).isNotEmpty();
        for (Part block : blocks) {
            assertThat(artifacts()).as(readme.at(block.line())).containsAll(coordinates(block.text()));
        }
    }

    @Test
    void the_agent_to_attach_is_the_one_that_is_built() {
        Path built = Path.of(System.getProperty("proviso.agent.jar")).getFileName();

        assertThat(readme.code().map(Mention::text).filter(code -> code.matches(".*/proviso-agent-.*")))
                .as("the agent's jar, in README.md")
                .containsExactly("agent/target/" + built);
    }

    @Test
    void its_table_names_each_annotation_and_what_it_stands_on() throws ClassNotFoundException {
        List<List<String>> table = readme.table("| annotation | on | says |");

        assertThat(table.stream().map(row -> nameOf(row.get(0))))
                .as("the annotations in README.md")
                .containsExactlyInAnyOrderElementsOf(annotations());
        for (List<String> row : table) {
            assertThat(elements(row.get(1))).as("README.md: %s", row.get(0)).isEqualTo(targets(nameOf(row.get(0))));
        }
    }

    @Test
    void its_table_of_mistakes_is_that_of_the_example() {
        assertThat(readme.table(MISTAKES))
                .as("README.md, beside examples/iris/README.md")
                .isNotEmpty()
                .isEqualTo(Markdown.read("examples/iris/README.md").table(MISTAKES));
    }

    private static Set<String> coordinates(String xml) {
        return DEPENDENCY.matcher(xml).results().map(ReadmeTest::coordinate).collect(Collectors.toSet());
    }

    private static String coordinate(MatchResult found) {
        return found.group(1) + ":" + found.group(2) + ":" + found.group(3);
    }

    /** The first coordinates in the parent's pom.xml are its own; what it builds has the same group and version. */
    private static Set<String> artifacts() {
        MatchResult parent = DEPENDENCY
                .matcher(Repository.read("pom.xml"))
                .results()
                .findFirst()
                .orElseThrow();
        return Repository.files("pom.xml").stream()
                .map(Repository::read)
                .map(pom -> pom.replaceFirst("(?s)<parent>.*</parent>", ""))
                .map(pom -> pom.replaceFirst("(?s).*?<artifactId>(.*?)</artifactId>.*", "$1"))
                .map(artifact -> parent.group(1) + ":" + artifact + ":" + parent.group(3))
                .collect(Collectors.toSet());
    }

    private static List<String> annotations() {
        return Repository.files(".java").stream()
                .filter(name -> name.startsWith(ANNOTATIONS) && !name.endsWith("package-info.java"))
                .map(name -> name.substring(ANNOTATIONS.length(), name.length() - ".java".length()))
                .filter(ReadmeTest::standsOnSomething)
                .toList();
    }

    /** Not an enum, and no annotation that only stands inside another. */
    private static boolean standsOnSomething(String name) {
        try {
            Target target = Class.forName("dev.proviso.annotation." + name).getAnnotation(Target.class);
            return target != null && target.value().length > 0;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String nameOf(String cell) {
        return cell.replaceFirst("`@(\\w+).*", "$1");
    }

    private static Set<String> targets(String annotation) throws ClassNotFoundException {
        Class<?> type = Class.forName("dev.proviso.annotation." + annotation);
        Set<String> words = new TreeSet<>();
        for (ElementType target : type.getAnnotation(Target.class).value()) {
            words.add(target.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        // A sentence below the table says this of all.
        assertThat(words.remove("annotation type")).as(annotation).isTrue();
        return words;
    }

    /** The words of a cell such as {@code parameter, method (its return)}, without what stands in brackets. */
    private static Set<String> elements(String cell) {
        return new TreeSet<>(List.of(cell.replaceAll(" \\(.*?\\)", "").split(", ", -1)));
    }
}
