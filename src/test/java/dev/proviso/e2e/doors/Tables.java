package dev.proviso.e2e.doors;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Schema.Extra;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tables of rows. */
class Tables {
    record Row(@InRange(min = 0, max = 9) int size, @Finite double weight, String name) {}

    record Other(double size, double weight, String name) {}

    /** A bean whose getter has words of its own, which a woven getter checks for callers. */
    static class Guest {
        @Column(mostly = 0.5)
        private final int age;

        Guest(int age) {
            this.age = age;
        }

        @InRange(min = 0, max = 120)
        public int getAge() {
            return age;
        }
    }

    int maps(@Schema(Row.class) List<Map<String, ?>> rows) {
        return rows.size();
    }

    int strict(@Schema(value = Row.class, extra = Extra.REJECT) Map<String, ?> row) {
        return row.size();
    }

    int records(@Schema(Row.class) List<? extends Record> rows) {
        return rows.size();
    }

    int guests(@Schema(Guest.class) List<Guest> rows) {
        return rows.size();
    }

    static List<Guest> aged(int... ages) {
        return Arrays.stream(ages).mapToObj(Guest::new).toList();
    }

    @Schema(Row.class)
    List<Row> made(int size) {
        return List.of(new Row(size, size, "a"));
    }
}
