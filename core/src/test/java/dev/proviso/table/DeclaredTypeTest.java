package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.table.Tables.Petal;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredTypeTest {

    /** May be implemented by a record. */
    interface Row {}

    /** Has a column. */
    static class Bean {
        private double x;

        public double getX() {
            return x;
        }
    }

    abstract static class AnyBean {}

    static class Plain {}

    @SuppressWarnings("NonApiType")
    interface Tables<T extends Petal, M extends Map<String, ?>> {
        void map(Map<String, ?> value);

        void hashMap(HashMap<String, Object> value);

        void mapOfAnyKey(Map<?, ?> value);

        void mapOfObjects(Map<Object, Object> value);

        void rawMap(@SuppressWarnings("rawtypes") Map value);

        void properties(Properties value);

        void record(Petal value);

        void anyRecord(Record value);

        void anyObject(Object value);

        void anyInterface(Row value);

        void listOfMaps(List<Map<String, ?>> value);

        void listOfSubMaps(List<? extends LinkedHashMap<String, Double>> value);

        void listOfRecords(ArrayList<Petal> value);

        void listOfAnything(List<?> value);

        void listOfSuper(List<? super Petal> value);

        void rawList(@SuppressWarnings("rawtypes") List value);

        void listOfVariable(List<T> value);

        void variable(M value);

        void matrix(double[][] value);

        void texts(String[][] value);

        void records(Petal[] value);

        void maps(Map<String, ?>[] value);

        void variables(T[] value);

        void anything(Object[] value);

        void columns(Map<String, double[]> value);

        void listsOfColumns(Map<String, List<Double>> value);

        void bean(Bean value);

        void beans(List<Bean> value);

        void anyBean(AnyBean value);

        void csv(List<CSVRecord> value);

        void record(CSVRecord value);

        void results(ResultSet value);

        void optional(Optional<List<Petal>> value);

        void anyOptional(Optional<?> value);
    }

    @SuppressWarnings("NonApiType")
    interface NoTables {
        void vector(double[] value);

        void cube(double[][][] value);

        void texts(String[] value);

        void set(Set<Petal> value);

        void csv(CSVParser value);

        void level(TimeUnit value);

        void noBean(Plain value);

        void listOfText(List<String> value);

        void listOfResults(List<ResultSet> value);

        void number(int value);

        void text(String value);

        void collection(Collection<Petal> value);

        void iterator(Iterator<Petal> value);

        void stream(Stream<Petal> value);

        void optional(Optional<String> value);

        void listOfArrays(List<double[]> value);

        void listOfLists(ArrayList<? extends List<Petal>> value);

        void mapByNumber(Map<Integer, ?> value);

        void mapByConstant(EnumMap<TimeUnit, Double> value);

        void listOfMapsByNumber(List<Map<Integer, ?>> value);
    }

    static Stream<Method> tables() {
        return Arrays.stream(Tables.class.getDeclaredMethods());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void all_carriers_and_what_may_turn_out_to_be_one_can_be_tables(Method method) {
        assertThat(TablePlan.refuse(method.getGenericParameterTypes()[0])).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | int is not a table",
                "text | String is not a table",
                "collection | Collection<Petal> is not a table",
                "iterator | Iterator<Petal> is not a table",
                "stream | Stream<Petal> is not a table",
                "optional | Optional<String> is not a table",
                "cube | double[][] is not a row",
                "texts | String is not a row",
                "vector | double[] is not a table",
                "set | Set<Petal> is not a table",
                "csv | CSVParser is not a table",
                "level | TimeUnit is not a table",
                "noBean | Plain is not a table",
                "listOfText | String is not a row",
                "listOfResults | ResultSet is not a row",
                "listOfArrays | double[] is not a row",
                "listOfLists | ? extends List<Petal> is not a row",
                "mapByNumber | Map<Integer, ?> has keys that are no column names",
                "mapByConstant | EnumMap<TimeUnit, Double> has keys that are no column names",
                "listOfMapsByNumber | Map<Integer, ?> has keys that are no column names",
            })
    void what_can_not_be_a_table_is_refused_with_the_reason(String name, String reason) {
        Method method = Arrays.stream(NoTables.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(TablePlan.refuse(method.getGenericParameterTypes()[0])).isEqualTo(reason);
    }

    @Test
    void what_holds_rows_and_is_no_table_has_advice_of_its_own() {
        assertThat(TablePlan.advice(CSVParser.class)).isEqualTo("Reading would use it up: pass its getRecords().");
        assertThat(TablePlan.advice(Set.class)).isEqualTo("Its rows can not be had by number: pass a List.");
        assertThat(TablePlan.advice(Iterable.class)).isEqualTo("It may be readable only once: pass a List.");
        assertThat(TablePlan.advice(Stream.class)).isEqualTo("It may be readable only once: pass a List.");
        assertThat(TablePlan.advice(String.class))
                .isEqualTo(
                        "A table is a Map, a record or a bean, a List or an array of them, a Map of columns, a double[][],"
                                + " a ResultSet, or of a type that a TableType reads.");
    }
}
