package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import org.junit.jupiter.api.Test;

/** The MBean of a running program. */
class ManagementTest {
    private static final String BEYOND_THE_PAUSE_OF_THE_MBEAN = "2500";
    private static final String MAIN = "com.acme.checks.Managed";

    @Test
    void what_it_sets_reaches_call_sites_that_were_linked() {
        Outcome outcome = new Fork().withAgent().run(MAIN);

        assertThat(outcome.out())
                .containsExactly(
                        "refused",
                        "ENFORCE",
                        "3",
                        "3",
                        "3",
                        "violations 2",
                        "calls 1",
                        "com.acme.checks.Managed.size([D)I: 1 call, 2 violations",
                        "skipped 0",
                        "OFF, from JMX");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void until_a_contracted_method_is_called_nothing_of_core_or_management_is_loaded() {
        Outcome outcome = new Fork().withAgent().with("-Xlog:class+load").run("com.acme.checks.Flooding", "0");

        assertThat(outcome.out()).anyMatch(line -> line.contains(" com.acme.checks.Flooding "));
        assertThat(outcome.out())
                .noneMatch(line -> line.contains(" javax.management.") || line.contains(" dev.proviso.link."))
                .noneMatch(line -> line.contains(" dev.proviso.jmx.") || line.contains(" dev.proviso.settings."));
    }

    @Test
    void without_the_module_of_management_contracts_are_enforced_and_nothing_is_said() {
        Outcome outcome = new Fork()
                .withAgent("mode=WARN,inventory=shutdown")
                .with("--limit-modules")
                .with("java.base,java.instrument,java.logging,jdk.unsupported")
                .run("com.acme.checks.Flooding", "3", BEYOND_THE_PAUSE_OF_THE_MBEAN);

        assertThat(outcome.out()).containsExactly("9");
        assertThat(Acme.withoutSlf4j(outcome.err())).hasSize(1);
        assertThat(Acme.withoutSlf4j(outcome.err()).get(0)).contains("\"inventory.violations\":3");
    }
}
