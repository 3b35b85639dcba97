package dev.proviso.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import java.io.IOException;
import java.lang.invoke.SwitchPoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModesTest {

    @Test
    void what_nothing_was_said_about_is_enforced() {
        assertThat(Modes.of("modes.unsaid.Model")).isEqualTo(Mode.ENFORCE);
        assertThat(Modes.of("")).isEqualTo(Mode.ENFORCE);
    }

    @Test
    void the_mode_of_a_package_holds_for_all_below_it() {
        Modes.set("modes.packages", Mode.WARN, EffectiveSetting.CALL);

        assertThat(Modes.of("modes.packages")).isEqualTo(Mode.WARN);
        assertThat(Modes.of("modes.packages.Model")).isEqualTo(Mode.WARN);
        assertThat(Modes.of("modes.packages.deeper.Model$Inner")).isEqualTo(Mode.WARN);
        assertThat(Modes.of("modes.Model")).isEqualTo(Mode.ENFORCE);
    }

    @Test
    void a_name_that_only_begins_alike_is_another() {
        Modes.set("modes.alike", Mode.OFF, EffectiveSetting.CALL);

        assertThat(Modes.of("modes.alikeness.Model")).isEqualTo(Mode.ENFORCE);
    }

    @Test
    void the_longest_name_governs_whichever_was_set_first() {
        Modes.set("modes.longest.Model", Mode.WARN, EffectiveSetting.CALL);
        Modes.set("modes.longest", Mode.OFF, EffectiveSetting.CALL);
        Modes.set("modes.longest.deeper", Mode.ENFORCE, EffectiveSetting.CALL);

        assertThat(Modes.of("modes.longest.Model")).isEqualTo(Mode.WARN);
        assertThat(Modes.of("modes.longest.Other")).isEqualTo(Mode.OFF);
        assertThat(Modes.of("modes.longest.deeper.Model")).isEqualTo(Mode.ENFORCE);
    }

    @Test
    void the_mode_of_a_class_holds_for_those_nested_in_it() {
        Modes.set("modes.nested.Model", Mode.OFF, EffectiveSetting.CALL);
        Modes.set("modes.nested.Model$Inner", Mode.WARN, EffectiveSetting.CALL);

        assertThat(Modes.of("modes.nested.Model$Other")).isEqualTo(Mode.OFF);
        assertThat(Modes.of("modes.nested.Model$Inner")).isEqualTo(Mode.WARN);
        assertThat(Modes.of("modes.nested.Model$Inner$1")).isEqualTo(Mode.WARN);
        assertThat(Modes.of("modes.nested.Modeller")).isEqualTo(Mode.ENFORCE);
    }

    @Test
    void a_mode_may_be_set_again() {
        Modes.set("modes.again", Mode.OFF, EffectiveSetting.CALL);
        Modes.set("modes.again", Mode.WARN, EffectiveSetting.CALL);

        assertThat(Modes.of("modes.again.Model")).isEqualTo(Mode.WARN);
    }

    @Test
    void setting_a_mode_invalidates_the_sites_that_it_governs_and_no_others() {
        Modes.set(Other.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
        Modes.set(Nested.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
        SwitchPoint before = Modes.policy(Nested.class).switchPoint();
        SwitchPoint other = Modes.policy(Other.class).switchPoint();

        Modes.set(Nested.class.getName(), Mode.WARN, EffectiveSetting.CALL);

        assertThat(before.hasBeenInvalidated()).isTrue();
        assertThat(other.hasBeenInvalidated()).isFalse();
        assertThat(Modes.policy(Nested.class).switchPoint().hasBeenInvalidated())
                .isFalse();
    }

    @Test
    void setting_a_longer_name_invalidates_the_sites_that_a_shorter_one_governed() {
        Modes.set(ModesTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
        SwitchPoint before = Modes.policy(Third.class).switchPoint();

        Modes.set(Third.class.getName(), Mode.WARN, EffectiveSetting.CALL);

        assertThat(before.hasBeenInvalidated()).isTrue();
        assertThat(Modes.policy(Third.class).value()).isEqualTo(Mode.WARN);
        assertThat(Modes.policy(ModesTest.class).value()).isEqualTo(Mode.ENFORCE);
    }

    @Test
    void all_sites_are_made_to_link_anew_in_one_batch_and_the_modes_stay() {
        Modes.set(Other.class.getName(), Mode.OFF, EffectiveSetting.CALL);
        SwitchPoint ofClass = Modes.policy(Other.class).switchPoint();
        SwitchPoint ofAll = Modes.policy(String.class).switchPoint();

        Modes.relink();

        assertThat(ofClass.hasBeenInvalidated()).isTrue();
        assertThat(ofAll.hasBeenInvalidated()).isTrue();
        assertThat(Modes.policy(Other.class).switchPoint().hasBeenInvalidated()).isFalse();
        assertThat(Modes.of(Other.class.getName())).isEqualTo(Mode.OFF);
        Modes.set(Other.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void what_governs_a_name_tells_for_which_name_it_was_set_and_by_whom() {
        Modes.set("modes.told", Mode.OFF, EffectiveSetting.JMX);

        assertThat(Modes.effective("modes.told.Model"))
                .isEqualTo(new EffectiveSetting("mode.modes.told", "OFF", "JMX"));
        assertThat(Modes.effective("modes.told.Model").text()).isEqualTo("OFF, from JMX");
        assertThat(Modes.all()).contains(new EffectiveSetting("mode.modes.told", "OFF", "JMX"));
        assertThat(Modes.all()).extracting(EffectiveSetting::key).doesNotContain("mode.dev.proviso.Probe");
    }

    @Test
    void modes_are_read_from_system_properties_at_start() throws IOException, InterruptedException {
        assertThat(started("-Dproviso.mode=warn", "-Dproviso.mode.com.acme=OFF"))
                .containsExactly("WARN OFF WARN");
    }

    @Test
    void a_property_that_is_no_mode_is_told_and_ignored() throws IOException, InterruptedException {
        assertThat(started("-Dproviso.mode.com.acme=LOUD"))
                .containsExactly(
                        "proviso: ignored system property proviso.mode.com.acme=LOUD:"
                                + " expected OFF, WARN or ENFORCE",
                        "ENFORCE ENFORCE ENFORCE");
    }

    @Test
    void properties_of_other_names_are_left_alone() throws IOException, InterruptedException {
        assertThat(started("-Dproviso.core.jar=x", "-Dproviso.json.file=y")).containsExactly("ENFORCE ENFORCE ENFORCE");
    }

    @Test
    void a_property_for_a_name_that_nothing_can_have_is_told_and_ignored() throws IOException, InterruptedException {
        assertThat(started("-Dproviso.mode.com.acme.*=OFF"))
                .containsExactly(
                        "proviso: ignored system property proviso.mode.com.acme.*=OFF: 'com.acme.*' is no name of a"
                                + " package or class; write com.acme for all below it",
                        "ENFORCE ENFORCE ENFORCE");
        assertThat(started("-Dproviso.mode.=OFF"))
                .containsExactly(
                        "proviso: ignored system property proviso.mode.=OFF: '' is no name of a package or class",
                        "ENFORCE ENFORCE ENFORCE");
    }

    @Test
    void a_property_whose_name_is_mistyped_is_told() throws IOException, InterruptedException {
        assertThat(started("-Dproviso.mod=OFF"))
                .containsExactly(
                        "proviso: ignored system property proviso.mod=OFF: did you mean proviso.mode?",
                        "ENFORCE ENFORCE ENFORCE");
        assertThat(started("-Dproviso.modes.com.acme=OFF"))
                .containsExactly(
                        "proviso: ignored system property proviso.modes.com.acme=OFF: did you mean proviso.mode?",
                        "ENFORCE ENFORCE ENFORCE");
    }

    @Test
    void a_name_that_nothing_can_have_is_refused() {
        assertThatThrownBy(() -> Modes.set("com.acme.*", Mode.OFF, EffectiveSetting.CALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'com.acme.*' is no name of a package or class; write com.acme for all below it");
        assertThatThrownBy(() -> Modes.set("H.", Mode.OFF, EffectiveSetting.CALL))
                .hasMessage("'H.' is no name of a package or class; write H for all below it");
        assertThatThrownBy(() -> Modes.set("com..acme", Mode.OFF, EffectiveSetting.CALL))
                .hasMessage("'com..acme' is no name of a package or class");
        assertThatThrownBy(() -> Modes.set("com/acme", Mode.OFF, EffectiveSetting.CALL))
                .hasMessage("'com/acme' is no name of a package or class");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_in_words() {
        assertThatThrownBy(() -> Modes.set("com.acme", null, EffectiveSetting.CALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode is null: expected OFF, WARN or ENFORCE");
        assertThatThrownBy(() -> Modes.set(null, Mode.OFF, EffectiveSetting.CALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is null: expected a package or class, or the empty name for all");
        assertThatThrownBy(() -> Modes.of(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is null: expected a package or class, or the empty name for all");
        assertThatThrownBy(() -> Depths.set("", null, EffectiveSetting.CALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth is null: expected SHAPES or FULL");
    }

    @Test
    void a_name_may_be_of_any_script() {
        Modes.set("modes.größe.Модель$1", Mode.WARN, EffectiveSetting.CALL);

        assertThat(Modes.of("modes.größe.Модель$1")).isEqualTo(Mode.WARN);
    }

    private static List<String> started(String... properties) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xshare:auto"));
        command.addAll(Arrays.asList(properties));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Told.class.getName()));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    /** Tells the modes as they are at start. */
    static final class Told {
        private Told() {}

        public static void main(String[] arguments) {
            System.out.println(Modes.of("") + " " + Modes.of("com.acme.Model") + " " + Modes.of("com.Model"));
        }
    }

    private static final class Nested {}

    private static final class Other {}

    private static final class Third {}
}
