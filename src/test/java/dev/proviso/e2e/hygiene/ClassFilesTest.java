package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files that are old, new, damaged or odd: the JVM judges them, not the agent. */
class ClassFilesTest {
    private static Outcome outcome;

    @BeforeAll
    static void define(@TempDir Path folder) {
        String[] files = Stream.of(
                        ClassFile.write(folder, "Java14", Opcodes.V1_4),
                        ClassFile.write(folder, "Java5", Opcodes.V1_5),
                        ClassFile.write(folder, "Java6", Opcodes.V1_6),
                        ClassFile.write(folder, "Java7", Opcodes.V1_7),
                        ClassFile.write(folder, "Java17", Opcodes.V17),
                        ClassFile.writeTruncated(folder, "Truncated"),
                        ClassFile.writeOfTheFuture(folder, "Future"))
                .map(Path::toString)
                .toArray(String[]::new);
        outcome = new Fork().withAgent().run("com.acme.hygiene.Defining", files);
    }

    @Test
    void all_that_the_jvm_takes_runs_and_is_enforced_from_java_7_on() {
        assertThat(outcome.out())
                .containsExactly(
                        "Java14: went on, to 3",
                        "Java5: went on, to 3",
                        "Java6: went on, to 3",
                        "Java7: stopped by ContractViolationException",
                        "Java17: stopped by ContractViolationException",
                        "Truncated: refused by the JVM with ClassFormatError",
                        "Future: refused by the JVM with UnsupportedClassVersionError");
    }

    @Test
    void what_is_not_enforced_is_told() {
        List<String> told = Acme.withoutSlf4j(outcome.err());
        assertThat(told.subList(0, 3))
                .containsExactly(
                        "proviso: NOT ENFORCED: com.acme.hygiene.Java14: its class file is older than Java 7 (version 48)",
                        "proviso: NOT ENFORCED: com.acme.hygiene.Java5: its class file is older than Java 7 (version 49)",
                        "proviso: NOT ENFORCED: com.acme.hygiene.Java6: its class file is older than Java 7 (version 50)");
        assertThat(told.subList(3, told.size()))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("proviso: NOT ENFORCED: com.acme.hygiene.Truncated: weaving failed: "),
                        line -> assertThat(line)
                                .isEqualTo("proviso: NOT ENFORCED: com.acme.hygiene.Future: weaving failed:"
                                        + " java.lang.IllegalArgumentException: Unsupported class file version 200.0"));
        assertThat(outcome.status()).isZero();
    }
}
