package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Jars;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The agent's jar, opened: it lies on the class path of every application, so nothing in it may get in the way. */
class AgentJarTest {
    private static JarFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(Jars.agent().toFile());
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    private static List<String> entries() {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .toList();
    }

    @Test
    void every_class_is_the_agents_own_and_the_weaver_and_asm_are_relocated() {
        assertThat(entries())
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.startsWith("dev/proviso/agent/"))
                .contains(
                        "dev/proviso/agent/weaver/Weaver.class",
                        "dev/proviso/agent/shaded/bytebuddy/jar/asm/ClassReader.class");
    }

    @Test
    void of_byte_buddy_there_is_asm_alone() {
        assertThat(entries())
                .filteredOn(name -> name.startsWith("dev/proviso/agent/shaded/"))
                .allMatch(
                        name -> name.matches("dev/proviso/agent/shaded/bytebuddy/jar/asm/(signature/)?[^/]+[.]class"));
    }

    @Test
    void it_is_small_as_applications_carry_it_along() {
        assertThat(Jars.agent()).satisfies(file -> assertThat(Files.size(file)).isLessThan(350_000));
    }

    @Test
    void nothing_of_it_needs_what_was_left_out() {
        StringWriter told = new StringWriter();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(told),
                        new PrintWriter(told),
                        "--missing-deps",
                        Jars.agent().toString());

        assertThat(told.toString().lines()).isNotEmpty().noneMatch(line -> line.contains("-> dev.proviso.agent."));
    }

    @Test
    void nothing_else_is_in_it_but_what_describes_it() {
        assertThat(entries())
                .filteredOn(name -> !name.endsWith(".class"))
                .allMatch(name -> name.startsWith("META-INF/"))
                .noneMatch(name -> name.startsWith("META-INF/versions/"))
                .noneMatch(name -> name.startsWith("META-INF/services/"))
                .noneMatch(name -> name.startsWith("META-INF/net.bytebuddy/"))
                .contains("META-INF/LICENSE", "META-INF/NOTICE");
    }

    @Test
    void no_class_names_byte_buddy_where_it_was() throws IOException {
        List<String> naming = new ArrayList<>();
        for (JarEntry entry :
                jar.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
            try (InputStream in = jar.getInputStream(entry)) {
                String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (bytes.contains("Lnet/bytebuddy/") || bytes.contains("\0net.bytebuddy.")) {
                    naming.add(entry.getName());
                }
            }
        }
        assertThat(naming).isEmpty();
    }

    @Test
    void the_licences_of_byte_buddy_and_asm_come_along() throws IOException {
        assertThat(text("META-INF/NOTICE")).contains("Rafael Winterhalter");
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/licenses/ASM")).contains("INRIA");
    }

    @Test
    void the_manifest_says_what_an_agent_may_do() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertThat(manifest.getValue("Premain-Class")).isEqualTo("dev.proviso.agent.ProvisoAgent");
        assertThat(manifest.getValue("Agent-Class")).isEqualTo("dev.proviso.agent.ProvisoAgent");
        assertThat(manifest.getValue("Launcher-Agent-Class")).isEqualTo("dev.proviso.agent.ProvisoAgent");
        assertThat(manifest.getValue("Can-Redefine-Classes")).isEqualTo("true");
        assertThat(manifest.getValue("Can-Retransform-Classes")).isEqualTo("true");
        assertThat(manifest.getValue("Automatic-Module-Name")).isEqualTo("dev.proviso.agent");
        assertThat(manifest.getValue("Class-Path")).isNull();
        assertThat(manifest.getValue("Multi-Release")).isNull();
        assertThat(manifest.getValue("Boot-Class-Path")).isNull();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
