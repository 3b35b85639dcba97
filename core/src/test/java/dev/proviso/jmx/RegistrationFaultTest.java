package dev.proviso.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.report.InternalFaults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A JVM in which there can be no MBean. */
class RegistrationFaultTest {

    @Test
    void that_the_mbean_could_not_be_registered_is_told() throws IOException, InterruptedException {
        assertThat(registered("-Djavax.management.builder.initial=NoBuilder"))
                .containsExactly(
                        "proviso: internal fault, NOT MANAGED: registering the MBean:"
                                + " javax.management.JMRuntimeException: Failed to load MBeanServerBuilder class"
                                + " NoBuilder: java.lang.ClassNotFoundException: NoBuilder",
                        "1 fault");
    }

    @Test
    void without_the_module_of_management_there_is_nothing_to_tell() throws IOException, InterruptedException {
        assertThat(registered("--limit-modules=java.base,java.logging")).containsExactly("0 faults");
    }

    private static List<String> registered(String option) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xshare:auto",
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Registering.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    static final class Registering {
        private Registering() {}

        public static void main(String[] arguments) {
            Registration.register();
            System.out.println(InternalFaults.count() + (InternalFaults.count() == 1 ? " fault" : " faults"));
        }
    }
}
