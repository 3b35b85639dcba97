package dev.proviso.e2e.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Jdk25;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same call breaks the same clauses with the same words, whatever the door. */
class DifferentialTest {
    private static final int LEAST_CALLS = 40;
    private static final Map<Door, List<Told>> TOLD = new EnumMap<>(Door.class);

    @BeforeAll
    static void drive_all_calls_through_each_door() {
        for (Door door : Door.values()) {
            TOLD.put(door, drive(door.jvm(), door));
        }
    }

    @TestFactory
    Stream<DynamicNode> each_call_breaks_what_is_expected_by_each_door() {
        return Calls.ALL.stream().map(sequence -> dynamicContainer(sequence.name(), steps(sequence)));
    }

    private static <M> Stream<DynamicTest> steps(Sequence<M> sequence) {
        return sequence.steps().stream()
                .map(step -> dynamicTest(step.text(), () -> {
                    List<Told> told = new ArrayList<>();
                    for (Door door : sequence.doors()) {
                        Told one = told(door, sequence.name(), step.text());
                        assertThat(one.codes()).as(door.name()).isEqualTo(step.expected());
                        told.add(one);
                    }
                    assertThat(told).as("all doors alike").containsOnly(told.get(0));
                }));
    }

    @Test
    @Tag("heavy")
    void another_jdk_tells_the_same() {
        Optional<Path> home = Jdk25.home();
        assumeTrue(home.isPresent(), Jdk25.MISSING);
        for (Door door : Door.values()) {
            assertThat(drive(door.jvm().on(home.get()), door)).as(door.name()).isEqualTo(TOLD.get(door));
        }
    }

    private static List<Told> drive(Fork jvm, Door door) {
        Fork.Outcome outcome = jvm.run(Drive.class.getName(), door.name());
        assertThat(outcome.err()).filteredOn(line -> !line.startsWith("SLF4J")).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out().stream().filter(Told::isOne).map(Told::parse).toList();
    }

    private static Told told(Door door, String sequence, String step) {
        return TOLD.get(door).stream()
                .filter(one -> one.sequence().equals(sequence) && one.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(door + " told nothing of " + sequence + ": " + step));
    }

    @Test
    void there_are_enough_of_them_and_no_two_of_one_name() {
        List<String> names = Calls.ALL.stream()
                .flatMap(sequence -> sequence.steps().stream().map(step -> sequence.name() + ": " + step.text()))
                .toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(LEAST_CALLS);
    }
}
