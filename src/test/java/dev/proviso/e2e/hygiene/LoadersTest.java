package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins, each with a class loader of its own, in one application. */
class LoadersTest {
    private static Outcome outcome;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        Sources plugin = new Sources(folder);
        for (String each : List.of("Model", "Sized", "Silent")) {
            plugin.of(Class.forName("com.acme.hygiene." + each));
        }
        List<Path> paths = new ArrayList<>(Jars.ofAnApplication());
        paths.set(0, plugin.compile());
        String[] arguments = paths.stream().map(Path::toString).toArray(String[]::new);
        outcome = new Fork().withAgent().run("com.acme.hygiene.Loaders", arguments);
    }

    private static List<String> told(String what) {
        return outcome.out().stream()
                .filter(line -> line.startsWith(what + ":") || line.startsWith(what + ","))
                .map(line -> line.substring(what.length()))
                .toList();
    }

    @Test
    void a_child_that_sees_proviso_through_its_parent_is_enforced() {
        assertThat(told("a child of Proviso's loader"))
                .containsExactly(
                        ": stopped by ContractViolationException of libraries",
                        ", inherited: stopped by ContractViolationException of libraries");
    }

    @Test
    void one_with_a_proviso_of_its_own_is_enforced_by_that() {
        assertThat(told("a loader with a Proviso of its own"))
                .containsExactly(
                        ": stopped by ContractViolationException of own",
                        ", inherited: stopped by ContractViolationException of own");
    }

    @Test
    void one_that_does_not_see_proviso_runs_unchecked_and_is_told_of_once() {
        assertThat(told("a loader without Proviso")).containsExactly(": went on, to 3", ", inherited: went on, to 4");
    }

    @Test
    void of_one_that_gives_no_resources_a_class_is_enforced_once_its_supertypes_are_known() {
        assertThat(told("one that gives no resources"))
                .containsExactly(": went on, to 3", ", inherited: stopped by ContractViolationException of libraries");
    }

    @Test
    void a_plugin_that_is_gone_is_kept_by_nobody() {
        assertThat(told("a plugin that is soon gone")).hasSize(2);
        assertThat(outcome.out()).contains("collected: true");
    }

    @Test
    void nothing_else_is_told() {
        assertThat(Acme.withoutSlf4j(outcome.err()))
                .containsExactly(
                        "proviso: NOT ENFORCED: com.acme.hygiene.Model: its class loader does not see proviso-core"
                                + " (add the dependency to that application)",
                        "proviso: NOT ENFORCED: com.acme.hygiene.Model: it was defined before its supertype"
                                + " com.acme.hygiene.Sized, which has no class file to read");
        assertThat(outcome.status()).isZero();
    }
}
