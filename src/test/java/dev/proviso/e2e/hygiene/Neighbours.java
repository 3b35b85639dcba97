package dev.proviso.e2e.hygiene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The jars of other people's agents and frameworks, which the tests themselves do not run on. */
final class Neighbours {
    static final String OPEN_TELEMETRY = "opentelemetry-javaagent";
    static final String JACOCO = "org.jacoco.agent";

    private static final List<String> SPRING_BOOT = List.of(
            "commons-logging",
            "micrometer-commons",
            "micrometer-observation",
            "spring-aop",
            "spring-beans",
            "spring-boot",
            "spring-boot-autoconfigure",
            "spring-context",
            "spring-core",
            "spring-expression");

    private Neighbours() {}

    /** What an application of Spring Boot needs. */
    static List<Path> springBoot() {
        return SPRING_BOOT.stream().map(Neighbours::jar).toList();
    }

    /** The jar whose file name begins so. */
    static Path jar(String name) {
        Path folder = Path.of(System.getProperty("proviso.neighbours", "no-folder-of-neighbours"));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name + "-[0-9]*.jar")) {
            Iterator<Path> jars = found.iterator();
            if (!jars.hasNext()) {
                throw new IllegalStateException("no " + name + " in " + folder + ": run the tests with Maven");
            }
            return jars.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
