package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.link.Bootstrap;
import java.util.Arrays;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which classes are touched; and whatever can not be woven loads as it is, and is reported. */
class ContractTransformerTest {
    private final Fixtures fixtures = new Fixtures();

    @BeforeEach
    void reset() {
        Bootstrap.reset();
    }

    @Test
    void each_contracted_method_is_reported_as_woven() throws Throwable {
        Class<?> derived = fixtures.load("Derived");

        assertThat(fixtures.rows("com.acme.Derived"))
                .containsExactly(
                        "com.acme.Derived twoNames ([D)[D WOVEN", "com.acme.Derived packagePrivate ([D)V WOVEN");
        assertThat(AgentReport.wove(derived)).isTrue();
        assertThat(fixtures.told()).isEmpty();
    }

    @Test
    void a_class_of_the_same_name_from_another_loader_is_not_taken_for_woven() throws Throwable {
        fixtures.load("Derived");

        assertThat(AgentReport.wove(com.acme.Derived.class)).isFalse();
    }

    @Test
    void a_class_without_contract_is_not_reported() throws Throwable {
        Class<?> plain = fixtures.load("FlowParent");

        assertThat(fixtures.rows("com.acme.FlowParent")).isEmpty();
        assertThat(AgentReport.wove(plain)).isFalse();
    }

    @Test
    void verbose_prints_each_woven_class() throws Throwable {
        Fixtures verbose = new Fixtures(true);
        verbose.load("Derived");

        assertThat(verbose.told())
                .containsExactly(
                        "proviso: wove com.acme.Derived (2 methods)", "proviso: wove com.acme.Base (5 methods)");
    }

    @Test
    void weaving_adds_no_member_so_that_a_loaded_class_can_be_woven() throws Throwable {
        Class<?> woven = fixtures.load("Forms");

        assertThat(woven.getDeclaredMethods()).hasSameSizeAs(com.acme.Forms.class.getDeclaredMethods());
        assertThat(woven.getDeclaredFields()).hasSameSizeAs(com.acme.Forms.class.getDeclaredFields());
    }

    @Test
    void a_class_that_is_woven_already_is_left_alone_and_counts_as_woven() {
        byte[] woven = fixtures.transform("com.acme.Derived", Fixtures.resource("com.acme.Derived"));

        Fixtures other = new Fixtures();
        assertThat(other.transform("com.acme.Derived", woven)).isNull();
        assertThat(other.rows("com.acme.Derived")).hasSize(2).allMatch(row -> row.endsWith(" WOVEN"));
    }

    @Test
    void a_class_that_only_names_the_bootstrap_is_not_taken_for_woven() throws Throwable {
        assertThat(Fixtures.call(fixtures.make("Nosy"), "callsBefore", new double[0]))
                .isEqualTo(1);
    }

    @Test
    void a_class_that_is_transformed_again_from_its_first_bytes_becomes_the_same() {
        byte[] first = fixtures.transform("com.acme.Derived", Fixtures.resource("com.acme.Derived"));
        byte[] second = fixtures.transform("com.acme.Derived", Fixtures.resource("com.acme.Derived"));

        assertThat(second).isEqualTo(first);
        assertThat(fixtures.rows("com.acme.Derived")).hasSize(2);
    }

    @Test
    void a_native_method_can_not_be_woven_and_the_rest_of_its_class_is() throws Throwable {
        fixtures.load("Obstacles");

        assertThat(fixtures.rows("com.acme.Obstacles"))
                .containsExactly(
                        "com.acme.Obstacles compute ([D)V NOT_ENFORCED a native method has no body to weave",
                        "com.acme.Obstacles possible ([D)V WOVEN");
        assertThat(fixtures.told())
                .containsExactly(
                        "proviso: NOT ENFORCED: com.acme.Obstacles.compute: a native method has no body to weave");
    }

    @Test
    void a_class_file_older_than_java_7_is_skipped() throws Throwable {
        fixtures.with("com.acme.Old", Made.contracted("com.acme.Old", Opcodes.V1_6));

        assertThat(Fixtures.call(fixtures.make("Old"), "name")).isEqualTo("made");
        assertThat(fixtures.rows("com.acme.Old"))
                .containsExactly(
                        "com.acme.Old name ()Ljava/lang/String; NOT_ENFORCED its class file is older than Java 7 "
                                + "(version 50)");
        assertThat(fixtures.told())
                .containsExactly(
                        "proviso: NOT ENFORCED: com.acme.Old: its class file is older than Java 7 (version 50)");
        assertThat(Bootstrap.calls()).isEmpty();
    }

    @Test
    void a_class_file_of_java_7_is_woven() throws Throwable {
        fixtures.with("com.acme.Old", Made.contracted("com.acme.Old", Opcodes.V1_7));

        Fixtures.call(fixtures.make("Old"), "name");
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.acme.Derived", "com.acme.Composing$OnReturn"})
    void a_class_file_that_ends_too_early_is_left_alone_and_reported(String name) {
        byte[] whole = Fixtures.resource(name);
        byte[] cut = Arrays.copyOf(whole, whole.length - 100);

        assertThat(fixtures.transform(name, cut)).isNull();
        assertThat(fixtures.rows(name))
                .singleElement()
                .asString()
                .startsWith(name + " *  NOT_ENFORCED weaving failed: ");
        assertThat(fixtures.told())
                .singleElement()
                .asString()
                .startsWith("proviso: NOT ENFORCED: " + name + ": weaving failed: ");
    }

    @Test
    void a_constant_pool_that_can_not_be_read_is_left_alone_and_reported() {
        byte[] broken = Fixtures.resource("com.acme.Derived");
        broken[10] = 99;

        assertThat(fixtures.transform("com.acme.Derived", broken)).isNull();
        assertThat(fixtures.told())
                .containsExactly("proviso: NOT ENFORCED: com.acme.Derived: its class file can not be read "
                        + "(constant pool tag 99 is not known)");
    }

    @Test
    void a_broken_class_that_names_no_annotation_is_no_concern_of_proviso() {
        assertThat(fixtures.transform("com.acme.Junk", new byte[] {1, 2, 3})).isNull();
        assertThat(fixtures.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.Made",
                "javax.swing.Made",
                "jdk.internal.Made",
                "sun.misc.Made",
                "com.sun.Made",
                "net.bytebuddy.Made",
                "dev.proviso.Made",
                "dev.proviso.link.Made",
                "dev.proviso.value.inner.Made",
                "com.acme.Made$$Lambda$7",
                "com.acme.Made$$SpringCGLIB$$0",
                "com.acme.Made$$EnhancerByGuice$$7",
                "com.acme.Made$MockitoMock$7",
                "com.acme.Made$HibernateProxy$7",
                "com.acme.Made$ByteBuddy$7",
                "com.acme.Made$ProvisoGuard"
            })
    void classes_of_the_platform_of_the_engine_and_stand_ins_are_exempt(String name) {
        assertThat(fixtures.transform(name, Made.contracted(name, Opcodes.V17))).isNull();
        assertThat(fixtures.rows(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.sunny.Made",
                "com.acme.Made$$anon$1",
                "dev.proviso.Probe",
                "dev.proviso.examples.iris.Made",
                "dev.proviso.e2e.Made",
                "dev.provisory.Made"
            })
    void classes_of_users_are_not_exempt(String name) {
        assertThat(fixtures.transform(name, Made.contracted(name, Opcodes.V17))).isNotNull();
    }
}
