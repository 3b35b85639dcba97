package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.link.Bootstrap;
import java.util.Arrays;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that are made while the program runs have no resource: all there is to know is what was seen go by. */
class MadeClassesTest {
    private final Fixtures fixtures = new Fixtures();

    @BeforeEach
    void reset() {
        Bootstrap.reset();
        fixtures.with("com.acme.Made", Made.contracted("com.acme.Made", Opcodes.V17));
    }

    @Test
    void such_a_class_is_described_from_its_bytes() throws Throwable {
        Fixtures.call(fixtures.make("Made"), "name");

        assertThat(Bootstrap.calls()).hasSize(2);
        assertThat(fixtures.rows("com.acme.Made")).containsExactly("com.acme.Made name ()Ljava/lang/String; WOVEN");
    }

    @Test
    void it_inherits_from_one_that_was_defined_before() throws Throwable {
        fixtures.with("com.acme.Later", Made.overriding("com.acme.Later", "com.acme.Made"));
        fixtures.load("Made");

        Fixtures.call(fixtures.make("Later"), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
        assertThat(fixtures.rows("com.acme.Later")).containsExactly("com.acme.Later name ()Ljava/lang/String; WOVEN");
    }

    @Test
    void it_is_reported_where_its_supertype_is_defined_after_it() throws Throwable {
        fixtures.with("com.acme.Sooner", Made.overriding("com.acme.Sooner", "com.acme.Made"));

        Fixtures.call(fixtures.make("Sooner"), "name");
        assertThat(Bootstrap.calls()).isEmpty();
        assertThat(fixtures.rows("com.acme.Sooner"))
                .containsExactly(
                        "com.acme.Sooner *  NOT_ENFORCED it was defined before its supertype com.acme.Made, which "
                                + "has no class file to read");
        assertThat(fixtures.told())
                .containsExactly(
                        "proviso: NOT ENFORCED: com.acme.Sooner: it was defined before its supertype com.acme.Made, "
                                + "which has no class file to read");
    }

    @Test
    void so_is_one_whose_supertype_says_nothing_and_has_such_a_supertype() throws Throwable {
        fixtures.with("com.acme.Between", Made.overriding("com.acme.Between", "com.acme.Made"));
        fixtures.with("com.acme.Lowest", Made.overriding("com.acme.Lowest", "com.acme.Between"));

        fixtures.load("Lowest");

        assertThat(fixtures.told())
                .containsExactlyInAnyOrder(
                        "proviso: NOT ENFORCED: com.acme.Lowest: it was defined before its supertype com.acme.Made, "
                                + "which has no class file to read",
                        "proviso: NOT ENFORCED: com.acme.Between: it was defined before its supertype com.acme.Made, "
                                + "which has no class file to read");
    }

    @Test
    void nothing_is_told_where_no_supertype_turns_out_to_be_contracted() throws Throwable {
        fixtures.with("com.acme.Plain", Made.overriding("com.acme.Plain", "java.lang.Object"));
        fixtures.with("com.acme.Between", Made.overriding("com.acme.Between", "com.acme.Plain"));
        fixtures.with("com.acme.Lowest", Made.overriding("com.acme.Lowest", "com.acme.Between"));

        fixtures.load("Lowest");

        assertThat(fixtures.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sooner", "Below"})
    void a_class_that_comes_later_below_one_that_was_missed_is_reported_too(String parent) throws Throwable {
        fixtures.with("com.acme.Sooner", Made.overriding("com.acme.Sooner", "com.acme.Made"));
        fixtures.with("com.acme.Below", Made.overriding("com.acme.Below", "com.acme.Sooner"));
        fixtures.with("com.acme.Lowest", Made.overriding("com.acme.Lowest", "com.acme." + parent));
        fixtures.load("Sooner");
        fixtures.load(parent);

        fixtures.load("Lowest");

        assertThat(fixtures.rows("com.acme.Lowest"))
                .containsExactly("com.acme.Lowest *  NOT_ENFORCED it inherits through com.acme." + parent
                        + " from com.acme.Made, which was not known when that was defined");
    }

    @Test
    void below_one_with_a_contract_of_its_own_the_missed_one_is_enforced() throws Throwable {
        fixtures.with("com.acme.Sooner", Made.adding("com.acme.Sooner", "com.acme.Made"));
        fixtures.with("com.acme.Below", Made.overriding("com.acme.Below", "com.acme.Sooner"));
        fixtures.load("Sooner");

        Fixtures.call(fixtures.make("Below"), "name");

        assertThat(Bootstrap.calls()).hasSize(2);
        assertThat(fixtures.rows("com.acme.Below")).containsExactly("com.acme.Below name ()Ljava/lang/String; WOVEN");
    }

    @Test
    void its_own_contract_is_enforced_all_the_same() throws Throwable {
        fixtures.with("com.acme.Sooner", Made.adding("com.acme.Sooner", "com.acme.Made"));

        Fixtures.call(fixtures.make("Sooner"), "own");
        assertThat(Bootstrap.calls()).hasSize(2);
        assertThat(fixtures.rows("com.acme.Sooner"))
                .hasSize(2)
                .contains("com.acme.Sooner own ()Ljava/lang/String; WOVEN");
    }

    @Test
    void the_next_class_under_a_supertype_that_was_missed_once_inherits_from_it() throws Throwable {
        fixtures.with("com.acme.Sooner", Made.adding("com.acme.Sooner", "com.acme.Made"));
        fixtures.with("com.acme.Later", Made.overriding("com.acme.Later", "com.acme.Made"));
        fixtures.load("Sooner");

        Fixtures.call(fixtures.make("Later"), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void a_parameter_type_that_is_missing_does_not_keep_the_class_from_being_woven() throws Throwable {
        fixtures.with("com.acme.Optional", Made.taking("com.acme.Optional", "Lcom/acme/Missing;"));

        fixtures.load("Optional");
        assertThat(fixtures.rows("com.acme.Optional"))
                .containsExactly("com.acme.Optional use (Lcom/acme/Missing;)Ljava/lang/String; WOVEN");
    }

    @Test
    void a_method_with_more_parameters_than_a_call_site_takes_is_reported() throws Throwable {
        String doubles = "D".repeat(125);
        fixtures.with("com.acme.Wide", Made.taking("com.acme.Wide", doubles));

        fixtures.load("Wide");
        assertThat(fixtures.rows("com.acme.Wide"))
                .containsExactly("com.acme.Wide use (" + doubles
                        + ")Ljava/lang/String; NOT_ENFORCED it has too many parameters for a call site");
    }

    @Test
    void a_method_with_as_many_parameters_as_a_call_site_takes_is_checked() throws Throwable {
        fixtures.with("com.acme.Wide", Made.taking("com.acme.Wide", "D".repeat(124) + "I"));

        Fixtures.call(fixtures.make("Wide"), "use", arguments(124));
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void it_is_reported_where_a_parent_loader_defines_its_supertype_after_it() throws Throwable {
        Fixtures child = new Fixtures(fixtures);
        child.transform("com.acme.Sooner", Made.overriding("com.acme.Sooner", "com.acme.Made"));
        fixtures.load("Made");

        assertThat(fixtures.told()).hasSize(1).first().asString().contains("com.acme.Sooner: it was defined before");
    }

    private static Object[] arguments(int doubles) {
        Object[] arguments = new Object[doubles + 1];
        Arrays.fill(arguments, 1.0);
        arguments[doubles] = 1;
        return arguments;
    }
}
