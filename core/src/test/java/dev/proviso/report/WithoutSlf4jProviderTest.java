package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
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
    void without_slf4j_itself_it_is_told_once_and_nothing_fails() throws Exception {
        assertThat(faultsOfPublishingWithout("logback", "slf4j-api"))
                .map(Object::toString)
                .containsExactly("proviso: internal fault, NOT REPORTED: log of violations: "
                        + "java.lang.NoClassDefFoundError: org/slf4j/LoggerFactory");
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
            Reporter.publish(
                    List.of(Violation.of(Code.NULL_VALUE, Blame.CALLER, "Scaler", "transform", "x", "x is null")),
                    Mode.ENFORCE,
                    new LogLimit(),
                    true);
            return InternalFaults.told();
        }
    }
}
