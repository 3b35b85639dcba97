package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Publishing where the log is not there, in a class loader of its own. */
class WithoutSlf4jProviderTest {

    @Test
    void without_a_provider_violations_are_not_logged_and_nothing_fails() throws Exception {
        assertThat(faultsOfPublishingWithout("logback")).isEmpty();
    }

    @Test
    void without_slf4j_itself_the_jar_to_add_is_told_once_and_nothing_fails() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(faultsOfPublishingWithout("logback", "slf4j-api")).isEmpty();
        } finally {
            System.setErr(before);
        }

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "proviso: NOT LOGGED: all violations: proviso-core does not find"
                                + " org.slf4j.spi.LoggingEventBuilder (add org.slf4j:slf4j-api, 2.0 or later, to the class path)");
    }

    private static List<?> faultsOfPublishingWithout(String... jars) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPathWithout(jars), ClassLoader.getPlatformClassLoader())) {
            Class<?> publishing = loader.loadClass(Publishing.class.getName());
            return (List<?>) publishing.getMethod("faults").invoke(null);
        }
    }

    private static URL[] classPathWithout(String... jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            boolean left = true;
            for (String jar : jars) {
                left &= !new File(path).getName().startsWith(jar);
            }
            if (left) {
                urls.add(new File(path).toURI().toURL());
            }
        }
        return urls.toArray(new URL[0]);
    }

    public static final class Publishing {
        private Publishing() {}

        public static List<String> faults() {
            for (int i = 0; i < 2; i++) {
                Reporter.publish(
                        List.of(Violation.of(Code.NULL_VALUE, Blame.CALLER, "Scaler", "transform", "x", "x is null")),
                        Mode.ENFORCE,
                        new LogLimit(),
                        true);
            }
            return InternalFaults.told();
        }
    }
}
