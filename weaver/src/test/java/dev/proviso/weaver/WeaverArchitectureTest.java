package dev.proviso.weaver;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the weaver needs is in the agent's jar, and loaded when an application starts. */
class WeaverArchitectureTest {
    private static final JavaClasses WEAVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.proviso.weaver");

    @Test
    void of_byte_buddy_only_asm_is_used_but_for_builds() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.proviso.weaver.build..")
                .should()
                .dependOnClassesThat(resideInAPackage("net.bytebuddy..")
                        .and(resideOutsideOfPackage("net.bytebuddy.jar.asm.."))
                        .or(resideInAPackage("dev.proviso.weaver.build..")))
                .check(WEAVER);
    }

    @Test
    void class_files_are_read_without_knowing_of_contracts() {
        noClasses()
                .that()
                .resideInAPackage("dev.proviso.weaver.classfile..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.proviso..").and(resideOutsideOfPackage("dev.proviso.weaver.classfile..")))
                .check(WEAVER);
    }
}
