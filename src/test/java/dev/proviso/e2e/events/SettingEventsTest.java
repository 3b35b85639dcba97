package dev.proviso.e2e.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Depth;
import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.e2e.kit.Heard;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.SettingChanged;
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What listeners hear of settings that are changed while the program runs. */
class SettingEventsTest {
    private static final String NAME = "com.acme.settings";

    private final Heard heard = Heard.listening();

    @AfterEach
    void close() {
        heard.close();
        Proviso.mode(NAME, Mode.ENFORCE);
    }

    @Test
    void a_mode_that_was_set_is_told_with_the_one_before() {
        Proviso.mode(NAME, Mode.WARN);

        assertThat(heard.events(SettingChanged.class))
                .extracting(ContractEvent::message)
                .containsExactly("mode of com.acme.settings: ENFORCE -> WARN (a call of Proviso)");
        assertThat(heard.events().get(0).fields())
                .containsEntry("contract.setting", "mode")
                .containsEntry("contract.target", NAME)
                .containsEntry("contract.before", "ENFORCE")
                .containsEntry("contract.after", "WARN");
    }

    @Test
    void a_depth_is_told_too() {
        Proviso.depth(NAME, Depth.SHAPES);
        Proviso.depth(NAME, Depth.FULL);

        assertThat(heard.events())
                .extracting(ContractEvent::message)
                .containsExactly(
                        "depth of com.acme.settings: FULL -> SHAPES (a call of Proviso)",
                        "depth of com.acme.settings: SHAPES -> FULL (a call of Proviso)");
    }

    @Test
    void what_was_set_for_all_is_told_so() {
        Proviso.depth(Depth.SHAPES);
        Proviso.depth(Depth.FULL);

        assertThat(heard.events().get(0).fields()).containsEntry("contract.target", "all");
    }

    @Test
    void what_was_set_to_what_it_was_is_not_told() {
        Proviso.depth(NAME, Depth.FULL);

        assertThat(heard.events()).isEmpty();
    }

    @Test
    void the_mbean_tells_that_it_was_the_mbean() throws Exception {
        ObjectName name = new ObjectName("dev.proviso:type=Proviso");
        for (int i = 0; i < 600 && !ManagementFactory.getPlatformMBeanServer().isRegistered(name); i++) {
            assertThat(Probed.touch()).isZero();
            Thread.sleep(50);
        }
        ManagementFactory.getPlatformMBeanServer().invoke(name, "setModeOf", new Object[] {NAME, "WARN"}, new String[] {
            String.class.getName(), String.class.getName()
        });

        assertThat(heard.events(SettingChanged.class))
                .extracting(SettingChanged::source)
                .containsExactly("JMX");
    }
}
