package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.weaver.build.ProvisoPlugin;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/build-time.md says to write into a pom.xml is what the example has in its own. */
class BuildTimeTest {
    private static final String VERSION = Repository.read("pom.xml")
            .replaceFirst("(?s).*?<artifactId>proviso-parent</artifactId>\\s*<version>(.*?)</version>.*", "$1");

    private final List<String> xml = Markdown.read("docs/build-time.md").parts().stream()
            .filter(part -> part.isFence("xml"))
            .map(Part::text)
            .toList();

    @Test
    void the_plugin_is_that_of_the_example() {
        String pom = Repository.read("examples/woven/pom.xml").replace("${project.version}", VERSION);

        assertThat(pom).contains(xml.get(0).indent(12));
    }

    @Test
    void the_transformation_names_the_plugin() {
        assertThat(xml.get(1))
                .contains("<plugin>" + ProvisoPlugin.class.getName() + "</plugin>")
                .contains("<version>" + VERSION + "</version>");
    }

    @Test
    void the_file_to_append_is_the_one_that_the_example_has() {
        String file = xml.get(2)
                .lines()
                .filter(line -> line.contains("<resource>"))
                .map(line -> line.replaceAll("</?resource>", "").strip())
                .collect(Collectors.joining());

        assertThat(Repository.ROOT.resolve("examples/woven/target/classes").resolve(file))
                .content()
                .isEqualTo("""
                        dev.proviso.examples.woven.NearestCentroid\tfit\t([[D[II)Ldev/proviso/examples/woven/NearestCentroid;
                        dev.proviso.examples.woven.NearestCentroid\tpredict\t([[D)[I
                        """);
    }
}
