package dev.proviso.dashboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.proviso.control.Switches;
import dev.proviso.inventory.CallCounts;
import dev.proviso.report.InternalFaults;
import dev.proviso.report.Reporter;
import dev.proviso.schema.JsonText;
import dev.proviso.settings.Given;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page stands above core, and nothing knows of it. */
class DashboardArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.proviso");

    @Test
    void it_needs_the_server_of_the_jdk_and_what_core_tells() {
        classes()
                .that()
                .resideInAPackage("dev.proviso.dashboard")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "com.sun.net.httpserver",
                                "org.jspecify.annotations",
                                "dev.proviso",
                                "dev.proviso.dashboard",
                                "dev.proviso.event",
                                "dev.proviso.live")
                        .or(Stream.of(
                                        CallCounts.class,
                                        Given.class,
                                        InternalFaults.class,
                                        JsonText.class,
                                        Switches.class,
                                        Reporter.class)
                                .map(each -> type(each))
                                .reduce((one, other) -> one.or(other))
                                .orElseThrow()))
                .check(ALL);
    }

    @Test
    void core_does_not_know_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.proviso.dashboard")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.proviso.dashboard")
                .check(ALL);
    }

    @Test
    void the_service_alone_is_public() {
        assertOnlyPublic(ALL.that(JavaClass.Predicates.resideInAPackage("dev.proviso.dashboard")));
    }

    private static void assertOnlyPublic(JavaClasses classes) {
        classes()
                .that()
                .doNotBelongToAnyOf(DashboardPage.class)
                .should()
                .notBePublic()
                .check(classes);
    }
}
