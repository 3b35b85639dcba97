package dev.proviso.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.table.Tables.Petal;
import java.lang.reflect.Method;
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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredTypeTest {

    /** May be implemented by a record. */
    interface Row {}

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
    }

    @SuppressWarnings("NonApiType")
    interface NoTables {
        void cube(double[][][] value);

        void vector(double[] value);

        void number(int value);

        void text(String value);

        void array(Petal[] value);

        void collection(Collection<Petal> value);

        void iterator(Iterator<Petal> value);

        void stream(Stream<Petal> value);

        void optional(Optional<Petal> value);

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
    void a_row_a_list_of_rows_a_matrix_and_what_may_turn_out_to_be_one_can_be_tables(Method method) {
        assertThat(TablePlan.refuse(method.getGenericParameterTypes()[0])).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cube | double[][][] is not a row or a list of rows",
                "vector | double[] is not a row or a list of rows",
                "number | int is not a row or a list of rows",
                "text | String is not a row or a list of rows",
                "array | Petal[] is not a row or a list of rows",
                "collection | Collection<Petal> is not a row or a list of rows",
                "iterator | Iterator<Petal> is not a row or a list of rows",
                "stream | Stream<Petal> is not a row or a list of rows",
                "optional | Optional<Petal> is not a row or a list of rows",
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
}
