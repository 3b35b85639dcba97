package dev.proviso.e2e.learned;

import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Through an interface, whose contract a lambda has that nobody weaves. */
class GuardedTest {

    interface Model {
        @Trains
        int learn(@Schema(learned = true) List<Map<String, Object>> rows);

        default int ask(@Schema(learned = true) List<Map<String, Object>> rows) {
            return rows.size();
        }
    }

    @Test
    void a_proxy_learns_and_enforces() {
        Model model = rows -> rows.size();
        Model guarded = Proviso.guard(Model.class, model);
        assertThat(codes(() -> guarded.ask(Houses.some()))).containsExactly("NOT_LEARNED");
        guarded.learn(Houses.some());

        assertThat(Proviso.learnedSchema(guarded)).isEqualTo(Proviso.learnedSchema(model));
        assertThat(guarded.ask(Houses.some())).isEqualTo(10);
        assertThat(codes(() -> guarded.ask(List.of(Houses.row("id", 1))))).contains("COLUMN_MISSING");
    }
}
