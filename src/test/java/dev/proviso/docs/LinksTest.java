package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    private static List<String> documents() {
        return Repository.files(".md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_link_within_the_repository_leads_somewhere(String name) {
        Markdown document = Markdown.read(name);

        assertThat(document.prose().stream()
                        .flatMap(line -> line.find(LINK))
                        .filter(link -> !ELSEWHERE.matcher(link.text()).matches())
                        .filter(link -> !leadsSomewhere(document, link.text())))
                .as("links that lead nowhere")
                .isEmpty();
    }

    private static boolean leadsSomewhere(Markdown document, String link) {
        Path here = Repository.ROOT.resolve(document.name());
        String[] target = link.split("#", 2);
        Path there = target[0].isEmpty() ? here : here.resolveSibling(target[0]).normalize();
        return there.startsWith(Repository.ROOT)
                && Files.exists(there)
                && (target.length == 1 || anchors(there).contains(target[1]));
    }

    /** The anchors that readers of Markdown on the web make of headings. */
    private static List<String> anchors(Path file) {
        return Markdown.read(Repository.ROOT.relativize(file).toString()).parts().stream()
                .filter(part -> part.kind() == Part.Kind.HEADING)
                .map(part -> part.text().toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", ""))
                .map(heading -> heading.replace(' ', '-'))
                .toList();
    }
}
