package dev.proviso.e2e.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Built;
import dev.proviso.e2e.kit.Folders;
import dev.proviso.e2e.kit.Fork;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the design's table of training states, for models of every kind. */
class StateTableTest {

    @TestFactory
    Stream<DynamicNode> the_table() {
        return StateTable.ROWS.stream().map(Row::asTests);
    }

    @Test
    void it_holds_without_an_agent_where_the_classes_were_woven_when_they_were_built() {
        List<Path> classPath = new ArrayList<>();
        classPath.add(Folders.fresh());
        Built.weave(classPath.get(0), StateTable.class.getPackageName());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry));
        }
        Fork.Outcome outcome = new Fork().onClassPath(classPath).run(StateTable.class.getName());

        assertThat(outcome.out()).containsExactly(StateTable.size() + " cases, all as the table says");
        assertThat(outcome.status()).isZero();
    }
}
