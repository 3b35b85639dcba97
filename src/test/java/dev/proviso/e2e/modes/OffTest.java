package dev.proviso.e2e.modes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Under OFF, the compiled code of a method is that of one without a contract. */
class OffTest {

    private static Map<String, Integer> machineCode(String mode) {
        List<String> out = new Fork()
                .withAgent("mode=" + mode)
                .with("-XX:-TieredCompilation")
                .with("-XX:-BackgroundCompilation")
                .run("com.acme.checks.Compiled")
                .out();
        Map<String, Integer> sizes = new TreeMap<>();
        for (String line : out.subList(0, out.size() - 1)) {
            String[] words = line.split(" ", -1);
            sizes.put(words[0], Integer.valueOf(words[1]));
        }
        assertThat(sizes).containsOnlyKeys("contracted", "plain");
        return sizes;
    }

    @Test
    void a_contracted_method_is_compiled_to_as_many_bytes_as_a_plain_one() {
        Map<String, Integer> off = machineCode("OFF");

        assertThat(off.get("contracted")).isEqualTo(off.get("plain"));
    }

    @Test
    void under_enforce_it_is_not() {
        Map<String, Integer> enforced = machineCode("ENFORCE");

        assertThat(enforced.get("contracted")).isGreaterThan(enforced.get("plain") + 32);
    }
}
