package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ColumnType;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.TableContract;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the values of each type are written as text. */
class TextFormTest {

    @ParameterizedTest
    @CsvSource({
        "integer, 0 -7 +7 007 9223372036854775807 9223372036854775808 -99999999999999999999",
        "number, 0 5.1 -.5 5. 1e3 1E-3 +2.5e+10 NaN Infinity -Infinity INF -INF 9007199254740993",
        "boolean, true false True FALSE",
        "date, 2020-02-29 -0044-03-15",
        "datetime, 2020-01-31T12:00 2020-01-31T12:00:00.5 2020-01-31T12:00:00Z 2020-01-31T12:00:00+01:00"
                + " 2020-01-31T12:00:00-05:00",
        "string, a 1",
        "categorical, a 1 true",
        "any, a 1 true",
    })
    void each_kind_of_column_has_its_forms(String kind, String texts) throws Exception {
        TablePlan plan = plan(kind);

        for (String text : texts.split(" ", -1)) {
            assertThat(accepts(plan, text)).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 1.0 1e3 x - + ٣ 0x1F 1_000 1L",
        "number, x . - e3 1e 1e+ 1.2.3 '1,5' 0x1p3 5d 5f +NaN inf nan ٣ 1e3.5",
        "boolean, yes 1 t trueish",
        "date, 2020-02-30 2020-1-1 31.1.2020 2020-01-31T12:00:00 20200131",
        "datetime, 2020-01-31 2020-01-31T25:00:00 12:00:00 2020-01-31T12:00:00+1 T Z",
    })
    void and_no_others(String kind, String texts) throws Exception {
        TablePlan plan = plan(kind);

        for (String text : texts.split(" ", -1)) {
            assertThat(accepts(plan, text)).as(text).isFalse();
            assertThat(plan.table().plans()[0].textForm().read(text)).isEqualTo(text);
        }
    }

    @Test
    void nothing_is_trimmed() throws Exception {
        assertThat(accepts(plan("integer"), " 1")).isFalse();
        assertThat(accepts(plan("number"), "1 ")).isFalse();
        assertThat(accepts(plan("boolean"), " true")).isFalse();
        assertThat(accepts(plan("date"), "2020-01-01 ")).isFalse();
    }

    @Test
    void a_declared_class_gives_its_instances() throws Exception {
        assertThat(read(byte.class, "-128")).isEqualTo((byte) -128);
        assertThat(read(byte.class, "128")).isEqualTo("128");
        assertThat(read(Short.class, "32767")).isEqualTo((short) 32767);
        assertThat(read(int.class, "2147483647")).isEqualTo(2147483647);
        assertThat(read(int.class, "2147483648")).isEqualTo("2147483648");
        assertThat(read(Long.class, "2147483648")).isEqualTo(2147483648L);
        assertThat(read(long.class, "9223372036854775808")).isEqualTo("9223372036854775808");
        assertThat(read(float.class, "0.1")).isEqualTo(0.1f);
        assertThat(read(float.class, "-INF")).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(read(Double.class, "0.1")).isEqualTo(0.1);
        assertThat(read(Number.class, "0.1")).isEqualTo(0.1);
        assertThat(read(BigInteger.class, "9223372036854775808")).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(read(BigInteger.class, "1.0")).isEqualTo("1.0");
        assertThat(read(BigDecimal.class, "0.10")).isEqualTo(new BigDecimal("0.10"));
        assertThat(read(BigDecimal.class, "1e99999999999")).isEqualTo("1e99999999999");
        assertThat(read(BigDecimal.class, "NaN")).isEqualTo("NaN");
        assertThat(read(boolean.class, "TRUE")).isEqualTo(true);
        assertThat(read(Boolean.class, "no")).isEqualTo("no");
        assertThat(read(char.class, "x")).isEqualTo('x');
        assertThat(read(char.class, "xy")).isEqualTo("xy");
        assertThat(read(LocalDate.class, "2020-01-31")).isEqualTo(LocalDate.of(2020, 1, 31));
        assertThat(read(LocalTime.class, "12:00")).isEqualTo(LocalTime.NOON);
        assertThat(read(LocalDateTime.class, "2020-01-31T12:00")).isEqualTo(LocalDateTime.of(2020, 1, 31, 12, 0));
        assertThat(read(Instant.class, "1970-01-01T00:00:00Z")).isEqualTo(Instant.EPOCH);
        assertThat(read(OffsetDateTime.class, "1970-01-01T00:00Z")).isInstanceOf(OffsetDateTime.class);
        assertThat(read(ZonedDateTime.class, "1970-01-01T00:00+01:00[Europe/Paris]"))
                .isInstanceOf(ZonedDateTime.class);
        assertThat(read(String.class, "12")).isEqualTo("12");
        assertThat(read(UUID.class, "12")).isEqualTo("12");
    }

    @Test
    void a_number_of_very_many_digits_is_none() throws Exception {
        assertThat(accepts(plan("integer"), "9".repeat(1_000))).isTrue();
        assertThat(accepts(plan("integer"), "9".repeat(1_001))).isFalse();
        assertThat(accepts(plan("number"), "9".repeat(1_001))).isFalse();
    }

    private static Object read(Class<?> type, String text) throws Exception {
        return plan(ColumnContract.named("x").javaType(type.getName()).build())
                .table()
                .plans()[0]
                .textForm()
                .read(text);
    }

    private static TablePlan plan(String kind) throws Exception {
        return plan(ColumnContract.named("x")
                .type(ColumnType.valueOf(kind.toUpperCase(Locale.ROOT)))
                .build());
    }

    private static TablePlan plan(ColumnContract column) throws Exception {
        return TablePlan.of(TableContract.of(List.of(column)).build(), null, TextFormTest.class.getClassLoader());
    }

    private static boolean accepts(TablePlan plan, String text) {
        boolean quick = new TextCells(plan.table()).accept(0, text);
        boolean slow = plan.table().plans()[0].accepts(new TextCells(plan.table()).read(0, text));
        assertThat(quick).as(text).isEqualTo(slow);
        return quick;
    }
}
