package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Built;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives of class data, from which a JVM starts faster: they stay in use, and what is in them is enforced. */
class ArchivesTest {
    private static final Pattern SHARED = Pattern.compile(".* ([\\w.$]+) source: shared objects file.*");
    private static final String KNOWN_TO_HAVE_THE_AGENT = "--add-modules=java.instrument";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_archive_of_the_jdk_is_used_as_much_as_without_the_agent(Jdk jdk) throws IOException {
        Set<String> without = shared(jdk.jvm(), "2", Acme.GOOD);
        Set<String> with = shared(jdk.jvm().withAgent(), "2", Acme.GOOD);

        assertThat(without).hasSizeGreaterThan(300).contains("java.lang.String");
        without.removeAll(with);
        assertThat(without).as("no longer taken from it").isEmpty();
    }

    @Test
    @Tag("heavy")
    void on_jdk_17_an_archive_of_the_application_is_used_and_enforced() throws IOException {
        dump(application(new Fork()));

        assertThat(shared(
                        application(new Fork())
                                .with("-XX:SharedArchiveFile=" + archive())
                                .withAgent(),
                        "1",
                        Acme.STOPPED))
                .contains("com.acme.scaling.Main");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("heavy")
    void the_jvm_dumps_no_archive_while_an_agent_is_there(Jdk jdk) {
        Outcome outcome = application(jdk.jvm())
                .with("-XX:ArchiveClassesAtExit=" + archive())
                .withAgent()
                .run(Acme.MAIN, "2");

        assertThat(outcome.out())
                .contains(
                        "Error occurred during CDS dumping",
                        "Must enable AllowArchivingWithJavaAgent in order to run Java agent during CDS dumping");
    }

    @Test
    @Tag("heavy")
    void on_jdk_25_an_archive_of_the_application_is_used_and_the_jvm_complains() throws IOException {
        dump(application(Jdk.JDK_25.jvm()));
        Outcome outcome = application(Jdk.JDK_25.jvm())
                .with("-XX:SharedArchiveFile=" + archive())
                .withAgent()
                .run(Acme.MAIN, "2");

        assertThat(withoutTime(outcome.out()))
                .isEqualTo(List.of(
                        "[error][cds] An error has occurred while processing the shared archive file. Run with"
                                + " -Xlog:aot,cds for details.",
                        "[error][cds] Mismatched values for property jdk.module.addmods: java.instrument specified during"
                                + " runtime but not during dump time",
                        "[error][cds] Disabling optimized module handling",
                        Acme.GOOD.get(0),
                        Acme.GOOD.get(1)));
    }

    @Test
    @Tag("heavy")
    void on_jdk_25_it_is_told_to_be_quiet() throws IOException {
        dump(application(Jdk.JDK_25.jvm()));
        Outcome outcome = application(Jdk.JDK_25.jvm())
                .with("-XX:SharedArchiveFile=" + archive())
                .with("-Xlog:cds=off")
                .withAgent()
                .run(Acme.MAIN, "2");

        assertThat(outcome).isEqualTo(new Outcome(0, Acme.GOOD, List.of()));
    }

    @Test
    @Tag("heavy")
    void an_aot_cache_that_does_not_know_of_the_agent_is_refused_by_the_jvm() throws IOException {
        train(application(Jdk.JDK_25.jvm()));
        Outcome outcome = trained().run(Acme.MAIN, "1");

        assertThat(withoutTime(outcome.out()))
                .isEqualTo(List.of(
                        "[error][aot] An error has occurred while processing the AOT cache. Run with -Xlog:aot for"
                                + " details.",
                        "[error][aot] Mismatched values for property jdk.module.addmods: java.instrument specified during"
                                + " runtime but not during dump time",
                        "[error][aot] Disabling optimized module handling",
                        "[error][aot] AOT cache has aot-linked classes. It cannot be used when archived full module graph"
                                + " is not used.",
                        "[error][aot] Unable to map shared spaces",
                        Acme.STOPPED.get(0)));
    }

    @Test
    @Tag("heavy")
    void an_aot_cache_that_was_trained_with_the_module_of_agents_is_used_and_enforced() throws IOException {
        train(application(Jdk.JDK_25.jvm()).with(KNOWN_TO_HAVE_THE_AGENT));

        assertThat(shared(trained(), "1", Acme.STOPPED)).contains("java.lang.String");
    }

    /** One that is trained with the agent there may crash the JVM at each start: JDK 25.0.3, in every third such cache. */
    @Test
    @Tag("heavy")
    void an_aot_cache_of_classes_that_were_woven_when_built_needs_no_agent_and_has_proviso_in_it() throws IOException {
        Built.weave(folder.resolve("woven"), "com.acme.scaling");
        train(application(Jdk.JDK_25.jvm(), folder.resolve("woven")));
        Fork jvm = application(Jdk.JDK_25.jvm(), folder.resolve("woven")).with("-XX:AOTCache=" + archive());

        assertThat(shared(jvm, "1", Acme.STOPPED))
                .contains("java.lang.String", "com.acme.scaling.Scaler", "dev.proviso.link.ContractSite");
    }

    private Fork application(Fork fork) {
        return application(fork, Jars.applications());
    }

    /** Only what lies in jars is archived. */
    private Fork application(Fork fork, Path classes) {
        Path jar = folder.resolve("acme.jar");
        if (!Files.exists(jar)) {
            new Archive()
                    .withAllOf("com/acme/scaling/", classes.resolve("com/acme/scaling"))
                    .write(jar);
        }
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.set(0, jar);
        return fork.onClassPath(classPath);
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    private void dump(Fork fork) {
        assertThat(fork.with("-XX:ArchiveClassesAtExit=" + archive())
                        .run(Acme.MAIN, "2")
                        .status())
                .isZero();
        assertThat(archive()).exists();
    }

    private void train(Fork fork) {
        fork.with("-XX:AOTCacheOutput=" + archive()).run(Acme.MAIN, "2");
        assertThat(archive()).exists();
    }

    private Fork trained() {
        return application(Jdk.JDK_25.jvm()).with("-XX:AOTCache=" + archive()).withAgent();
    }

    /** The classes that a program takes from an archive. */
    private Set<String> shared(Fork fork, String columns, List<String> out) throws IOException {
        Path log = folder.resolve("loaded");
        Outcome outcome = fork.with("-Xlog:class+load:file=" + log).run(Acme.MAIN, columns);

        assertThat(outcome.out()).isEqualTo(out);
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            Matcher shared = SHARED.matcher(line);
            if (shared.matches()) {
                names.add(shared.group(1));
            }
        }
        return names;
    }

    private static List<String> withoutTime(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^\\[[\\d.]+s]\\[error *]", "[error]"))
                .toList();
    }
}
