package dev.proviso.e2e.doors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same generated calls break the same clauses with the same words, whatever the door. {@link SingleValuesTest} compares
 * the agent with a {@code Validator}, which sees one value at a time.
 */
class GeneratedCallsTest {
    private static final int CALLS = 200;
    private static final long SEED = Long.getLong("proviso.seed", System.nanoTime());
    private static List<String> byAgent = List.of();

    @BeforeAll
    static void drive_them_through_the_agent() {
        byAgent = calls(Door.AGENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"WOVEN", "PROXY"})
    void they_come_to_the_same_by_each_door(Door door) {
        List<String> byDoor = calls(door);

        assertThat(byDoor).hasSameSizeAs(byAgent);
        assertThat(IntStream.range(0, byAgent.size())
                        .filter(i -> !byDoor.get(i).equals(byAgent.get(i)))
                        .boxed())
                .as("-Dproviso.seed=%s", SEED)
                .extracting(i -> byAgent.get(i) + "\n  but by this door: " + byDoor.get(i))
                .isEmpty();
    }

    @Test
    void some_of_them_are_fine_and_some_are_not() {
        assertThat(byAgent).filteredOn(call -> call.endsWith("-> fine")).hasSizeBetween(500, byAgent.size() - 500);
    }

    private static List<String> calls(Door door) {
        Fork.Outcome outcome = door.jvm()
                .run(DriveGenerated.class.getName(), door.name(), String.valueOf(SEED), String.valueOf(CALLS));
        assertThat(outcome.err()).filteredOn(line -> !line.startsWith("SLF4J")).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out().stream().filter(line -> line.startsWith("CALL ")).toList();
    }
}
