package dev.proviso.table;

import static dev.proviso.annotation.Schema.Extra.REJECT;
import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.petal;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.InRange;
import dev.proviso.table.Tables.Petal;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSequentialList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ThrowingTableTest {

    /** A list that is not there. */
    private static final class LostList extends AbstractSequentialList<Object> {
        @Override
        public int size() {
            return 3;
        }

        @Override
        public ListIterator<Object> listIterator(int index) {
            throw new IllegalStateException("the connection is closed");
        }
    }

    /** A list whose second row is not there. */
    private static final class TornList extends AbstractList<Object> implements RandomAccess {
        @Override
        public int size() {
            return 3;
        }

        @Override
        public Object get(int index) {
            if (index == 1) {
                throw new IllegalStateException("the row is gone");
            }
            return petal(4.2, 1.3);
        }
    }

    /** A map that gives nothing away. */
    private static final class LockedMap extends AbstractMap<String, Object> {
        private final Error fault;

        LockedMap(Error fault) {
            this.fault = fault;
        }

        @Override
        public Object get(Object key) {
            throw fault;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            throw fault;
        }
    }

    /** A record that judges itself when it is read. */
    private record Guarded(@InRange(max = 7) double petal_length, String note) {
        @Override
        public double petal_length() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String note() {
            throw new UnsupportedOperationException();
        }
    }

    private final TablePlan petal = contract(Petal.class);

    @Test
    void a_map_whose_keys_are_not_comparable_with_names_lacks_the_columns() {
        assertThat(said(petal, new TreeMap<>(Map.of(1, 4.2, 2, 1.3))))
                .containsExactly("column petal_length: missing", "column petal_width: missing");
    }

    @Test
    void the_keys_of_such_a_map_are_unexpected_columns() {
        assertThat(said(contract(Petal.class, REJECT), new TreeMap<>(Map.of(1, 4.2, 2, 1.3))))
                .containsExactly(
                        "column petal_length: missing",
                        "column petal_width: missing",
                        "column 1: not in the schema",
                        "column 2: not in the schema");
    }

    @Test
    void a_null_key_does_no_harm() {
        Map<String, Object> row = new HashMap<>(petal(4.2, 1.3));
        row.put(null, 1);
        row.remove("petal_length");

        assertThat(said(petal, row)).containsExactly("column petal_length: missing");
    }

    @Test
    void a_map_that_takes_no_nulls_does_no_harm() {
        assertThat(said(petal, new ConcurrentHashMap<>(Map.of("petal_width", 1.3))))
                .containsExactly("column petal_length: missing");
    }

    @Test
    void a_map_that_throws_is_told_with_what_it_threw() {
        assertThat(said(petal, List.of(petal(4.2, 1.3), new LockedMap(new AssertionError("locked")))))
                .containsExactly(
                        "column petal_length: reading a cell threw AssertionError in row 1",
                        "column petal_width: reading a cell threw AssertionError in row 1");
    }

    @Test
    void a_map_that_does_not_tell_its_size_is_told_with_what_it_threw() {
        Map<String, Object> row = new HashMap<>(petal(4.2, 1.3)) {
            private static final long serialVersionUID = 1L;

            @Override
            public int size() {
                throw new UnsupportedOperationException();
            }
        };

        assertThat(isGood(petal, row)).isTrue();
        assertThat(said(contract(Petal.class, REJECT), row))
                .containsExactly("reading threw UnsupportedOperationException");
    }

    @Test
    void a_list_without_rows_is_told_with_what_it_threw() {
        assertThat(said(petal, new LostList())).containsExactly("reading threw IllegalStateException in row 0");
    }

    @Test
    void a_row_that_can_not_be_had_is_told_with_its_number() {
        assertThat(said(petal, new TornList())).containsExactly("reading threw IllegalStateException in row 1");
    }

    @Test
    void an_accessor_that_throws_is_told_with_its_column() {
        assertThat(said(contract(Guarded.class), new Guarded(1, "")))
                .containsExactly("column petal_length: reading a cell threw UnsupportedOperationException");
    }

    @Test
    void an_accessor_that_need_not_be_read_is_not_called() {
        record Noted(String note) {
            @Override
            public String note() {
                throw new UnsupportedOperationException();
            }
        }

        assertThat(isGood(contract(Noted.class), new Noted(""))).isTrue();
    }

    @Test
    void an_error_of_the_virtual_machine_is_passed_on() {
        LockedMap row = new LockedMap(new OutOfMemoryError());

        assertThatThrownBy(() -> petal.accepts(row)).isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> petal.findings(row)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void a_stack_that_overflows_on_a_cell_is_a_fault_of_the_cell() {
        record Slug(@Column(pattern = "(\\w|-)+") String text) {}

        assertThat(said(contract(Slug.class), new Slug("a".repeat(60_000))))
                .containsExactly("column text: reading a cell threw StackOverflowError");
    }

    @Test
    void a_column_that_throws_after_so_many_answers_is_a_finding() {
        for (int answers = 0; answers < 20; answers++) {
            assertThat(petal.findings(
                            Tables.row("petal_length", new Torn(answers), "petal_width", new double[] {1, 2, 9})))
                    .as("%d answers", answers)
                    .isNotEmpty();
        }
    }

    /** A list that tells its size some times. */
    private static final class Torn extends AbstractList<Object> {
        private int answers;

        private Torn(int answers) {
            this.answers = answers;
        }

        @Override
        public Object get(int index) {
            return 4.2;
        }

        @Override
        public int size() {
            if (answers-- == 0) {
                throw new IllegalStateException();
            }
            return 2;
        }
    }
}
