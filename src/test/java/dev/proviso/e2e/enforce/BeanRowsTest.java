package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ColumnFinding;
import dev.proviso.ContractViolationException;
import dev.proviso.Proviso;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import dev.proviso.e2e.kit.Heard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows whose getters are checked themselves: to read a cell is no call of the application. */
class BeanRowsTest {
    static class Person {
        private final int age;

        Person(int age) {
            this.age = age;
        }

        @InRange(min = 0, max = 120)
        public int getAge() {
            return age;
        }
    }

    interface Sized {
        @InRange(min = 0, max = 9)
        int getSize();
    }

    /** The column says less than the interface. */
    static class Parcel implements Sized {
        @Column(min = 0, max = 99)
        private final int size;

        Parcel(int size) {
            this.size = size;
        }

        @Override
        public int getSize() {
            return size;
        }

        @SuppressWarnings("unused")
        boolean isEven() {
            return getSize() % 2 == 0;
        }
    }

    static class Census {
        int count(@Schema(Person.class) List<Person> rows) {
            return rows.size();
        }

        int weigh(@Schema(value = Parcel.class, rules = @Rule("isEven")) List<Parcel> rows) {
            return rows.size();
        }
    }

    @Test
    void the_getter_is_checked_when_the_application_calls_it() {
        assertBreaks(() -> new Person(130).getAge(), """
                Person.getAge() broke its contract
                  OUT_OF_RANGE  return is above 120, out of range (0 to 120)""");
    }

    @Test
    void a_bad_cell_is_told_as_one_and_of_the_table_alone() {
        try (Heard heard = Heard.listening()) {
            assertBreaks(() -> new Census().count(List.of(new Person(30), new Person(130))), """
                    Census.count(rows) broke its contract
                      CELL_INVALID  rows, column age: expected 0 to 120, got 130 in row 1""");
            assertThat(heard.messages()).hasSize(1);
        }
    }

    @Test
    void what_is_inherited_beside_the_columns_is_not_said_of_cells() {
        assertThatThrownBy(() -> new Parcel(12).getSize()).isInstanceOf(ContractViolationException.class);
        assertThat(Proviso.table(Parcel.class).accepts(new Parcel(12))).isTrue();
    }

    @Test
    void a_rule_may_ask_what_is_checked() {
        assertThat(new Census().weigh(List.of(new Parcel(12)))).isEqualTo(1);
    }

    @Test
    void a_table_that_is_looked_at_is_told_by_its_rule() {
        try (Heard heard = Heard.listening()) {
            List<ColumnFinding> findings =
                    Proviso.table(Person.class).check(List.of(new Person(130))).findings();
            assertThat(findings).extracting(ColumnFinding::rule).containsExactly("range");
            assertThat(heard.messages()).isEmpty();
        }
    }
}
