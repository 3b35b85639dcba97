package dev.proviso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Severity;
import dev.proviso.constraint.ConstraintGroups;
import dev.proviso.constraint.DeclaredConstraints;
import dev.proviso.event.PlainText;
import dev.proviso.inventory.Inventory;
import dev.proviso.mode.QuietReads;
import dev.proviso.mode.Suspension;
import dev.proviso.report.InternalFaults;
import dev.proviso.report.Reporter;
import dev.proviso.schema.JsonText;
import dev.proviso.schema.TableContract;
import dev.proviso.start.FirstCall;
import dev.proviso.value.Range;
import dev.proviso.words.EditDistance;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data goes one way: annotation, contract, link, proxy. Shape, value, constraint, schema and report lie below and know none of them. */
class PackagesArchitectureTest {
    private static final JavaClasses CORE = CoreClasses.of(Proviso.class, ExpectShape.class);

    /** What a call comes to, as data: it stands beside the entry point, and everything may say it. */
    private static final DescribedPredicate<JavaClass> OUTCOMES = types(
            Blame.class,
            Code.class,
            ColumnFinding.class,
            ContractDefinitionException.class,
            ContractViolationException.class,
            ContractedMethod.class,
            ContractedMethod.Status.class,
            Depth.class,
            EffectiveSetting.class,
            Mode.class,
            Violation.class);

    @Test
    void annotations_need_jakarta_validation_alone() {
        only("annotation", resideInAPackage("jakarta.validation.."));
    }

    @Test
    void reading_values_needs_nothing_but_to_tell_of_broken_providers() {
        only("value", types(InternalFaults.class).or(resideInAPackage("org.apache.commons.csv..")));
    }

    @Test
    void shapes_need_what_was_read_off_values_and_the_codes() {
        only("shape", in("value").or(types(Code.class)));
    }

    @Test
    void words_need_the_annotations_and_what_groups_mean() {
        only("words", in("annotation").or(types(ConstraintGroups.class)));
    }

    @Test
    void constraints_need_jakarta_validation_alone() {
        only("constraint", resideInAPackage("jakarta.validation.."));
    }

    @Test
    void schemas_need_the_annotations_ranges_and_what_was_found() {
        only(
                "schema",
                in("annotation")
                        .or(in("words"))
                        .or(types(
                                Range.class,
                                Code.class,
                                ColumnFinding.class,
                                PlainText.class,
                                DeclaredConstraints.class))
                        .or(resideInAnyPackage("jakarta.validation..", "tools.jackson..")));
    }

    @Test
    void tables_need_schemas_the_types_that_carry_values_and_the_codes() {
        only(
                "table",
                in("schema")
                        .or(in("annotation"))
                        .or(in("constraint"))
                        .or(in("value"))
                        .or(types(Code.class, ColumnFinding.class, EditDistance.class, QuietReads.class))
                        .or(resideInAnyPackage("jakarta.validation..", "org.hibernate.validator..")));
    }

    @Test
    void profiles_need_tables_and_what_they_are_made_of() {
        only(
                "profile",
                in("table")
                        .or(in("schema"))
                        .or(in("annotation"))
                        .or(types(Range.class, Code.class, ColumnFinding.class))
                        .or(resideInAPackage("org.apache.datasketches..")));
    }

    @Test
    void events_are_data_and_need_violations() {
        only("event", types(Violation.class, Code.class, Blame.class, Mode.class, ColumnFinding.class, Severity.class));
    }

    @Test
    void settings_are_switched_and_told_of() {
        only(
                "control",
                in("mode").or(in("event")).or(in("report")).or(types(Mode.class, Depth.class, EffectiveSetting.class)));
    }

    @Test
    void the_flight_recorder_is_given_events() {
        only(
                "jfr",
                in("event")
                        .or(types(Violation.class, Code.class, Blame.class, Mode.class))
                        .or(resideInAPackage("jdk.jfr..")));
    }

    @Test
    void meters_are_of_events_and_the_inventory() {
        only(
                "micrometer",
                in("event")
                        .or(types(Violation.class, Code.class, ContractedMethod.class, Reporter.class, Inventory.class))
                        .or(resideInAPackage("io.micrometer..")));
    }

    @Test
    void the_live_page_is_known_by_what_a_module_provides() {
        only("live", in("settings").or(types(InternalFaults.class)));
    }

    @Test
    void the_first_call_begins_what_is_seen_from_outside() {
        only(
                "start",
                in("live").or(in("jmx")).or(in("inventory")).or(in("report")).or(in("event")));
    }

    @Test
    void reports_need_events_and_slf4j() {
        only(
                "report",
                types(Violation.class, Mode.class)
                        .or(in("event"))
                        .or(in("jfr"))
                        .or(in("settings"))
                        .or(resideInAPackage("org.slf4j..")));
    }

    @Test
    void contracts_need_the_annotations_and_what_they_speak_of() {
        only(
                "contract",
                in("annotation")
                        .or(in("words"))
                        .or(in("shape"))
                        .or(in("value"))
                        .or(in("schema"))
                        .or(in("table"))
                        .or(in("constraint"))
                        .or(types(ContractDefinitionException.class))
                        .or(resideInAPackage("jakarta.validation..")));
    }

    @Test
    void providers_are_asked_without_the_linker() {
        only(
                "provider",
                in("contract")
                        .or(in("jakarta"))
                        .or(types(Suspension.class))
                        .or(resideInAnyPackage("jakarta.validation..", "org.hibernate.validator..")));
    }

    @Test
    void the_linker_needs_contracts_and_reads_no_annotation() {
        only(
                "link",
                in("contract")
                        .or(in("shape"))
                        .or(in("value"))
                        .or(in("schema"))
                        .or(in("table"))
                        .or(in("profile"))
                        .or(in("report"))
                        .or(in("mode"))
                        .or(in("training"))
                        .or(in("inventory"))
                        .or(in("constraint"))
                        .or(in("provider"))
                        .or(in("words"))
                        .or(in("event"))
                        .or(types(FirstCall.class))
                        .or(OUTCOMES)
                        .or(resideInAnyPackage("jakarta.validation..", "org.slf4j..")));
    }

    @Test
    void settings_need_nothing_of_the_engine_but_how_far_words_are_apart() {
        only("settings", types(EditDistance.class));
    }

    @Test
    void modes_need_what_was_set() {
        only("mode", in("settings").or(types(Mode.class, Depth.class, EffectiveSetting.class)));
    }

    @Test
    void the_state_of_training_is_kept_without_the_linker() {
        only("training", in("shape").or(in("value")).or(types(TableContract.class)));
    }

    @Test
    void the_inventory_is_kept_without_the_linker() {
        only(
                "inventory",
                in("report")
                        .or(in("event"))
                        .or(in("settings"))
                        .or(in("mode"))
                        .or(types(JsonText.class))
                        .or(OUTCOMES));
    }

    @Test
    void management_tells_of_what_is_below_the_linker() {
        only(
                "jmx",
                in("control")
                        .or(in("report"))
                        .or(in("settings"))
                        .or(in("mode"))
                        .or(in("inventory"))
                        .or(OUTCOMES)
                        .or(resideInAPackage("javax.management..")));
    }

    @Test
    void proxies_need_contracts_the_linker_and_the_inventory() {
        only(
                "proxy",
                in("contract")
                        .or(in("link"))
                        .or(in("inventory"))
                        .or(types(ContractDefinitionException.class))
                        .or(resideInAnyPackage("net.bytebuddy..", "org.objenesis..")));
    }

    @Test
    void what_a_call_tells_a_provider_needs_contracts() {
        only("jakarta", in("contract"));
    }

    @Test
    void validators_need_contracts_the_linker_and_jakarta_validation() {
        only(
                "validator",
                in("contract")
                        .or(in("link"))
                        .or(in("jakarta"))
                        .or(in("annotation"))
                        .or(types(Suspension.class, Violation.class, ColumnFinding.class, Code.class))
                        .or(resideInAnyPackage("jakarta.validation..", "org.hibernate.validator..")));
    }

    @Test
    void nothing_depends_on_the_entry_point() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.proviso")
                .should()
                .dependOnClassesThat(types(Proviso.class, SelfTest.class, Probe.class))
                .check(CORE);
    }

    @Test
    void packages_below_the_entry_point_have_no_cycle() {
        slices().matching("dev.proviso.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void byte_buddy_and_objenesis_are_needed_by_one_class() {
        onlyOneNeeds("dev.proviso.proxy.ProxyClasses", "net.bytebuddy..", "org.objenesis..");
    }

    @Test
    void hibernate_validator_is_needed_by_one_class_each_for_cells_calls_and_codes() {
        onlyNeed(
                List.of(
                        "dev.proviso.table.HibernateConstraints",
                        "dev.proviso.provider.HibernateParts",
                        "dev.proviso.validator.HibernatePayload"),
                "org.hibernate.validator..");
    }

    @Test
    void the_module_of_the_flight_recorder_is_needed_by_one_package() {
        onlyOneNeeds("dev.proviso.jfr.", "jdk.jfr..");
    }

    @Test
    void micrometer_is_needed_by_one_class() {
        onlyOneNeeds("dev.proviso.micrometer.ProvisoMetrics", "io.micrometer..");
    }

    @Test
    void jackson_is_needed_by_one_class() {
        onlyOneNeeds("dev.proviso.schema.JacksonReader", "tools.jackson..");
    }

    @Test
    void the_library_of_sketches_is_needed_by_one_class() {
        onlyOneNeeds("dev.proviso.profile.SketchedQuantiles", "org.apache.datasketches..");
    }

    @Test
    void commons_csv_is_needed_by_one_class() {
        onlyOneNeeds("dev.proviso.value.CsvRecords", "org.apache.commons.csv..");
    }

    @Test
    void the_module_of_sql_is_needed_by_one_class() {
        onlyOneNeeds("dev.proviso.value.ResultSets", "java.sql..");
    }

    @Test
    void the_module_of_management_is_needed_by_one_class() {
        onlyOneNeeds("dev.proviso.jmx.WeakMBean", "javax.management..", "java.lang.management..");
    }

    private static void onlyOneNeeds(String one, String... packages) {
        onlyNeed(List.of(one), packages);
    }

    private static void onlyNeed(List<String> some, String... packages) {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not of " + some, candidate -> some.stream().noneMatch(candidate.getName()::startsWith)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CORE);
    }

    private static void only(String name, DescribedPredicate<JavaClass> needed) {
        classes()
                .that()
                .resideInAPackage("dev.proviso." + name)
                .should()
                .onlyDependOnClassesThat(
                        in(name).or(needed).or(resideInAnyPackage("java..", "org.jspecify.annotations")))
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return resideInAPackage("dev.proviso." + name);
    }

    private static DescribedPredicate<JavaClass> types(Class<?>... types) {
        return DescribedPredicate.or(
                Arrays.stream(types).map(each -> type(each)).toList());
    }
}
