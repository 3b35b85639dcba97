package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Jdk;
import dev.proviso.e2e.kit.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Spring Boot application in one executable jar: its classes and libraries are jars within that jar. */
class SpringBootTest {
    private static final String APPLICATION = """
            package com.acme.boot;
            import dev.proviso.Proviso;
            import dev.proviso.annotation.ExpectShape;
            import org.springframework.boot.CommandLineRunner;
            import org.springframework.boot.SpringApplication;
            import org.springframework.boot.autoconfigure.SpringBootApplication;
            import org.springframework.stereotype.Component;
            @SpringBootApplication
            public class Application implements CommandLineRunner {
                private final Doubler doubler;
                Application(Doubler doubler) { this.doubler = doubler; }
                public static void main(String[] arguments) { SpringApplication.run(Application.class, arguments); }
                @Override public void run(String... arguments) {
                    Proviso.selfTest();
                    System.out.println("contracts are enforced");
                    try {
                        doubler.twice(new double[3]);
                    } catch (RuntimeException stopped) {
                        System.out.println("stopped by " + stopped.getClass().getName());
                    }
                }
                @Component static class Doubler {
                    double[] twice(@ExpectShape("2") double[] x) { return x; }
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path executableJar() {
        List<Path> libraries = new ArrayList<>(Jars.ofAnApplication());
        libraries.remove(0);
        libraries.addAll(Neighbours.springBoot());
        Stream.of("logback-classic", "logback-core").map(Jars::library).forEach(libraries::add);
        Path classes = new Sources(folder)
                .of("com.acme.boot.Application", APPLICATION)
                .seeing(libraries)
                .with("-parameters")
                .compile();
        Archive archive = new Archive()
                .with("Main-Class", "org.springframework.boot.loader.launch.JarLauncher")
                .with("Start-Class", "com.acme.boot.Application")
                .with("Spring-Boot-Classes", "BOOT-INF/classes/")
                .with("Spring-Boot-Lib", "BOOT-INF/lib/")
                .withContentsOf(Neighbours.jar("spring-boot-loader"))
                .withAllOf("BOOT-INF/classes/", classes);
        for (Path library : libraries) {
            archive.with("BOOT-INF/lib/" + library.getFileName(), library);
        }
        return archive.write(folder.resolve("application.jar"));
    }

    private void assertEnforced(Jdk jdk) {
        Outcome outcome =
                jdk.jvm().withAgent().run("-jar", executableJar().toString(), "--spring.main.banner-mode=off");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .filteredOn(line -> !line.matches("\\d{4}-.* INFO .*"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("contracts are enforced"),
                        line -> assertThat(line)
                                .matches("\\d{4}-.* ERROR .*\\[ +main\\] dev\\.proviso\\.violation +:"
                                        + " Doubler\\.twice: x, axis 0: expected 2; got 3"),
                        line -> assertThat(line).isEqualTo("stopped by dev.proviso.ContractViolationException"));
        assertThat(outcome.status()).isZero();
    }

    @Test
    void it_is_enforced_and_its_own_log_tells_of_violations() {
        assertEnforced(Jdk.OF_THE_TESTS);
    }

    @Test
    @Tag("heavy")
    void so_it_is_on_a_newer_jdk() {
        assertEnforced(Jdk.JDK_25);
    }
}
