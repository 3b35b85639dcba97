package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;

class BootClassesTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final BootClasses boot =
            new BootClasses(new Outcomes(new Notices(new PrintStream(told, true, StandardCharsets.UTF_8)), false));

    @Test
    void a_contracted_class_is_told_of() {
        boot.saw("com/acme/OnBootPath", Made.contracted("com.acme.OnBootPath", Opcodes.V17));

        assertThat(told())
                .containsExactly("proviso: NOT ENFORCED: com.acme.OnBootPath: it is on the boot class path,"
                        + " where nothing is woven");
    }

    @Test
    void one_whose_class_file_can_not_be_read_is_told_of_if_it_seems_to_name_words() {
        byte[] broken = Made.contracted("com.acme.BrokenOnBootPath", Opcodes.V17);
        broken[10] = 99;

        boot.saw("com/acme/BrokenOnBootPath", broken);

        assertThat(told())
                .containsExactly("proviso: NOT ENFORCED: com.acme.BrokenOnBootPath: its class file can not be read"
                        + " (constant pool tag 99 is not known)");
    }

    @Test
    void one_that_names_no_words_is_none_of_our_business() {
        int faults = AgentReport.faults();

        boot.saw("com/acme/StrangeOnBootPath", new byte[] {1, 2, 3});

        assertThat(told()).isEmpty();
        assertThat(AgentReport.faults()).isEqualTo(faults);
    }

    @Test
    void a_fault_of_the_agent_is_counted_and_told() {
        int faults = AgentReport.faults();

        boot.saw("com/acme/FaultyOnBootPath", null);

        assertThat(AgentReport.faults()).isEqualTo(faults + 1);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("proviso: NOT ENFORCED: com.acme.FaultyOnBootPath: it could not be looked at:"
                        + " java.lang.NullPointerException");
    }

    private List<String> told() {
        return told.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
