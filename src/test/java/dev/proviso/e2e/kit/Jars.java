package dev.proviso.e2e.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the shipped jars are, the libraries that an application has beside them, and the tests' own classes. */
public final class Jars {
    private static final List<String> LOGBACK = List.of(
            "logback-classic",
            "logback-core",
            "logstash-logback-encoder",
            "jackson-core",
            "jackson-databind",
            "jackson-annotations");

    private Jars() {}

    /** The agent's jar. */
    public static Path agent() {
        return shipped("agent");
    }

    /** The jar of the annotations, of core, of the Logback module or of the iris example. */
    public static Path shipped(String name) {
        return Path.of(property("proviso." + name + ".jar"));
    }

    /** The applications that the tests run; the tests' own classes lie there too. */
    public static Path applications() {
        String file =
                Jars.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return Path.of(file);
    }

    /** The class path of an application that has added Proviso as its documentation says, and logs nothing. */
    public static List<Path> ofAnApplication() {
        List<Path> all = new ArrayList<>();
        all.add(applications());
        all.add(shipped("annotations"));
        all.add(shipped("core"));
        all.add(library("jakarta.validation-api"));
        all.add(library("slf4j-api"));
        all.add(library("jspecify"));
        return all;
    }

    /** The same of one that logs through Logback, with proviso-logback. */
    public static List<Path> ofAnApplicationWithLogback() {
        List<Path> all = ofAnApplication();
        all.add(shipped("logback"));
        for (String library : LOGBACK) {
            all.add(library(library));
        }
        return all;
    }

    /** The jar of a library on the tests' own class path, by the beginning of its file name. */
    public static Path library(String name) {
        for (String entry : property("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (path.getFileName().toString().matches(name + "-[0-9].*\\.jar")) {
                return path;
            }
        }
        throw new IllegalStateException("no " + name + " on the class path");
    }

    private static String property(String key) {
        String value = System.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("system property " + key + " is not set: run the tests with Maven");
        }
        return value;
    }
}
