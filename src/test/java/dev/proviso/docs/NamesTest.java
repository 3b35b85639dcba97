package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents name in their code that is no Java. */
class NamesTest {
    private static final Pattern TASKS = Pattern.compile("^make ([a-z-]+(?: [a-z-]+)*)");
    private static final Pattern INCLUDE = Pattern.compile("<include resource=\"(dev/proviso/.*?)\"");
    private static final Pattern PATH = Pattern.compile("^([\\w.-]+/[\\w./-]*)$");
    private static final Pattern SOURCE = Pattern.compile("^((?:[\\w…]+/)*[A-Z]\\w*\\.java|(?:[\\w…]+/)+[A-Z]\\w*)$");
    private static final Pattern MEMBER = Pattern.compile("\\b((?!System)[A-Z]\\w+\\.(?!java\\b)[a-z]\\w+)\\b");

    private static List<String> documents() {
        return Repository.files(".md").stream()
                .filter(name -> !name.contains("/resources/"))
                .toList();
    }

    private static List<String> pagesOfTheInside() {
        return documents().stream()
                .filter(name -> name.matches("docs/(how-it-works.md|decisions/.*)"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_task_of_make_is_in_the_makefile(String name) {
        String makefile = Repository.read("Makefile");

        assertThat(named(name, TASKS)
                        .filter(tasks -> !Stream.of(tasks.text().split(" ", -1))
                                .allMatch(task -> makefile.contains("\n" + task + ":"))))
                .as("tasks that the Makefile does not have")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_file_to_include_is_in_the_jar_that_brings_it(String name) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("proviso.logback.jar"))) {
            assertThat(named(name, INCLUDE).filter(file -> jar.getEntry(file.text()) == null))
                    .as("files that are not in %s", jar.getName())
                    .isEmpty();
        }
    }

    /** What is not built, and begins with something that lies beside the document or at the top. */
    @ParameterizedTest
    @MethodSource("documents")
    void each_path_in_the_repository_leads_somewhere(String name) {
        Path folder = Repository.ROOT.resolve(name).getParent();

        assertThat(named(name, PATH)
                        .filter(path -> !path.text().contains("target/"))
                        .filter(path -> leadsSomewhere(folder, path.text().replaceFirst("/.*", "")))
                        .filter(path -> !leadsSomewhere(folder, path.text())))
                .as("paths that lead nowhere")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheInside")
    void each_source_that_a_page_of_the_inside_names_is_there(String name) {
        List<String> sources = sources();

        assertThat(named(name, SOURCE).filter(source -> sources.stream().noneMatch(fileOf(source.text()))))
                .as("sources that are nowhere")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheInside")
    void each_method_that_a_page_of_the_inside_names_is_there(String name) {
        assertThat(named(name, MEMBER).filter(member -> !isThere(member.text())))
                .as("methods that are nowhere")
                .isEmpty();
    }

    private static boolean leadsSomewhere(Path folder, String path) {
        return Files.exists(folder.resolve(path)) || Files.exists(Repository.ROOT.resolve(path));
    }

    private static Stream<Mention> named(String document, Pattern pattern) {
        return Markdown.read(document).code().flatMap(code -> code.find(pattern));
    }

    private static List<String> sources() {
        return Repository.files(".java").stream()
                .filter(file -> file.contains("/src/main/"))
                .toList();
    }

    /** Whether a file is the one that is meant by its path's end, or by parts of it with … between them. */
    private static Predicate<String> fileOf(String source) {
        String path = source.endsWith(".java") ? source : source + ".java";
        return Pattern.compile("(.*/)?" + Pattern.quote(path).replace("…", "\\E.*\\Q"))
                .asMatchPredicate();
    }

    private static boolean isThere(String member) {
        String[] names = member.split("\\.", -1);
        return sources().stream()
                .filter(fileOf(names[0]))
                .map(Repository::read)
                .anyMatch(java ->
                        Pattern.compile("\\b" + names[1] + "\\(").matcher(java).find());
    }
}
