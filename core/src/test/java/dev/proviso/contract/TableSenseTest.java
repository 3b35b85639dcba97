package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.schema.TableContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a class must have for a learned schema to be of any sense. */
class TableSenseTest {

    abstract static class Predictor {
        int predict(@Schema(learned = true) List<Map<String, ?>> rows) {
            return rows.size();
        }
    }

    static class Untaught extends Predictor {}

    static class Taught extends Predictor {
        @Trains
        void fit(@Schema(learned = true) List<Map<String, ?>> rows) {}
    }

    interface Estimator {
        void fit(@Schema(learned = true) List<Map<String, ?>> rows);
    }

    static class Half extends Predictor implements Estimator {
        @Override
        @Trains
        public void fit(List<Map<String, ?>> rows) {}
    }

    static class Given extends Predictor {
        @Learned
        private TableContract schema;
    }

    static class Made extends Predictor {
        @Trains
        Made(@Schema(learned = true) List<Map<String, ?>> rows) {}
    }

    private static List<String> said(Class<?> type) {
        return Proviso.check(type).stream().map(Throwable::getMessage).toList();
    }

    @Test
    void something_teaches_it() {
        assertThat(said(Taught.class)).isEmpty();
        assertThat(said(Half.class)).isEmpty();
        assertThat(said(Given.class)).isEmpty();
        assertThat(said(Made.class)).isEmpty();
    }

    @Test
    void it_is_judged_by_the_class_of_the_model() {
        assertThat(said(Predictor.class)).isEmpty();
        assertThat(said(Untaught.class)).containsExactly("""
                        Untaught.predict(rows), rows: nothing ever learns a schema: no training takes a table with one
                          @Schema(learned = true)
                          Put @Schema on the table that a @Trains method takes, or declare a field: @Learned private TableContract schema;""");
    }

    @Test
    void what_it_is_of_use_for_is_found() {
        assertThat(ContractReader.model(Taught.class).schema().taughtBy()).containsExactly("fit");
        assertThat(ContractReader.model(Taught.class).schema().isOfUse()).isTrue();
        assertThat(ContractReader.model(Given.class).schema().isOfUse()).isTrue();
        assertThat(ContractReader.model(Made.class).schema().taughtBy()).containsExactly("new Made");
        assertThat(ContractReader.model(Object.class).schema().isOfUse()).isFalse();
    }

    @Test
    void a_class_that_captures_variables_is_no_obstacle() {
        int captured = said(Taught.class).size();
        class Local extends Taught {
            int size() {
                return captured;
            }
        }

        assertThat(said(Local.class)).isEmpty();
        assertThat(new Local().size()).isZero();
    }
}
