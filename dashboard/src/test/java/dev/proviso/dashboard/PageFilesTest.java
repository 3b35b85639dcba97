package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the jar for the browser. */
class PageFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/proviso/dashboard/page");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> scripts() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".js")).toList();
    }

    @Test
    void each_file_is_served_and_no_other() throws IOException {
        TreeSet<String> served = new TreeSet<>();
        for (String path : PageFiles.routes().keySet()) {
            served.add(path.equals("/") ? "index.html" : path.substring(1));
        }

        assertThat(files()).map(file -> file.getFileName().toString()).containsExactlyElementsOf(served);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void no_script_reads_text_as_markup_or_as_code(Path script) throws IOException {
        assertThat(Files.readString(script))
                .doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|srcdoc"
                        + "|createContextualFragment|setHTML|\\beval\\(|new Function|javascript:|\"on[a-z]+\":");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_fetched_from_elsewhere(Path file) throws IOException {
        String text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");

        assertThat(text).doesNotContainPattern(Pattern.compile("https?:|//[a-z]+\\.[a-z]", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void markup_has_no_script_and_no_style_of_its_own() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("index.html")))
                .doesNotContainPattern(
                        "<script(?! type=\"module\" src=\"/page\\.js\"></script>)|<style|style=| on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("files")
    void files_are_small(Path file) throws IOException {
        assertThat(Files.size(file)).isLessThan(20_000);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scripts_are_sound(Path script) throws Exception {
        assumeTrue(hasNode(), "node is not installed, which reads the scripts");
        Process node = new ProcessBuilder("node", "--check", "--input-type=module")
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(node.waitFor()).isZero();
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException missing) {
            return false;
        }
    }
}
