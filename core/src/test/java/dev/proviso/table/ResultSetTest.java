package dev.proviso.table;

import static dev.proviso.annotation.Schema.Extra.REJECT;
import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.declared;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.table.Tables.Petal;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The columns of a cursor, over a real database. */
class ResultSetTest {

    record Flower(
            @Column(name = "ID") int id,

            @Column(name = "LENGTH") @InRange(min = 0, max = 1)
            double length,

            @Column(name = "PRICE") BigDecimal price,
            @Column(name = "SPECIES") String species,
            @Column(name = "SEEN") java.sql.Date seen,
            @Column(name = "OPEN") boolean open) {}

    private static final String FLOWERS = "SELECT 1 AS id, CAST(5.1 AS DOUBLE PRECISION) AS length,"
            + " CAST(2.50 AS DECIMAL(5, 2)) AS price, 'setosa' AS species, DATE '2020-01-31' AS seen, TRUE AS open";

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private ResultSet query(String sql) throws SQLException {
        return connection.createStatement().executeQuery(sql);
    }

    @Test
    void labels_and_types_are_checked_and_cells_are_not() throws SQLException {
        assertThat(isGood(contract(Flower.class), query(FLOWERS))).isTrue();
    }

    @Test
    void the_cursor_is_not_moved() throws SQLException {
        ResultSet flowers = query(FLOWERS);

        assertThat(contract(Flower.class).accepts(flowers)).isTrue();
        assertThat(contract(Petal.class).findings(flowers)).isNotEmpty();

        assertThat(flowers.isBeforeFirst()).isTrue();
        assertThat(flowers.next()).isTrue();
        assertThat(flowers.getString("species")).isEqualTo("setosa");
    }

    @Test
    void nothing_but_the_metadata_is_asked_for() throws SQLException {
        ResultSet real = query(FLOWERS);
        List<String> asked = new ArrayList<>();
        Object flowers = Proxy.newProxyInstance(
                ResultSet.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return method.invoke(real, arguments);
                });

        assertThat(isGood(contract(Flower.class), flowers)).isTrue();
        assertThat(asked).containsOnly("getMetaData");
    }

    @Test
    void columns_that_are_missing_unexpected_or_of_another_type_are_told() throws SQLException {
        assertThat(
                        said(
                                contract(Flower.class, REJECT),
                                query(
                                        "SELECT 'a' AS id, 5.1 AS length, 'x' AS specias, CURRENT_TIMESTAMP AS seen, 2 AS price")))
                .containsExactly(
                        "column ID: expected int, got a column of String",
                        "column LENGTH: expected double, got a column of BigDecimal",
                        "column PRICE: expected BigDecimal, got a column of Integer",
                        "column SPECIES: missing; did you mean \"SPECIAS\", which the schema does not know?",
                        "column SEEN: expected Date, got a column of OffsetDateTime",
                        "column OPEN: missing",
                        "column \"SPECIAS\": not in the schema");
    }

    @Test
    void each_kind_of_column_has_its_types() throws SQLException {
        class Model {
            void read(
                    @Schema(
                                    columns = {
                                        @Column(name = "I", type = ColumnType.INTEGER),
                                        @Column(name = "L", type = ColumnType.INTEGER),
                                        @Column(name = "N", type = ColumnType.NUMBER),
                                        @Column(name = "S", type = ColumnType.STRING),
                                        @Column(name = "T", type = ColumnType.STRING),
                                        @Column(name = "B", type = ColumnType.BOOLEAN),
                                        @Column(name = "D", type = ColumnType.DATE),
                                        @Column(name = "M", type = ColumnType.DATETIME),
                                        @Column(name = "Z", type = ColumnType.DATETIME),
                                        @Column(
                                                name = "C",
                                                type = ColumnType.CATEGORICAL,
                                                oneOf = {"a", "b"}),
                                        @Column(name = "U")
                                    })
                            ResultSet rows) {}
        }
        TablePlan plan = declared(Model.class, "read");

        assertThat(isGood(
                        plan,
                        query("SELECT CAST(1 AS SMALLINT) i, CAST(1 AS BIGINT) l, CAST(1 AS NUMERIC(9)) n, 'a' s,"
                                + " CAST('a' AS CLOB) t, TRUE b, CURRENT_DATE d, LOCALTIMESTAMP m, CURRENT_TIMESTAMP z,"
                                + " 'a' c, RANDOM_UUID() u")))
                .isTrue();
        assertThat(said(
                        plan,
                        query("SELECT 1.5 i, '1' l, TRUE n, 1 s, X'00' t, 1 b, LOCALTIMESTAMP d, CURRENT_DATE m,"
                                + " CURRENT_TIME z, 1 c, 1 u")))
                .containsExactly(
                        "column I: expected integer, got a column of BigDecimal",
                        "column L: expected integer, got a column of String",
                        "column N: expected number, got a column of Boolean",
                        "column S: expected string, got a column of Integer",
                        "column T: expected string, got a column of byte[]",
                        "column B: expected boolean, got a column of Integer",
                        "column D: expected date, got a column of Timestamp",
                        "column M: expected datetime, got a column of Date",
                        "column Z: expected datetime, got a column of OffsetTime",
                        "column C: expected categorical, got a column of Integer");
    }

    @Test
    void columns_have_an_order_and_may_be_there_twice() throws SQLException {
        record Pair(
                @Column(name = "A") int a,
                @Column(name = "B") int b) {}
        class Model {
            void read(@Schema(value = Pair.class, order = Schema.Order.EXACT) ResultSet rows) {}
        }

        assertThat(said(declared(Model.class, "read"), query("SELECT 1 AS b, 2 AS a")))
                .containsExactly("columns in another order: expected A, B; got B, A");
        assertThat(said(declared(Model.class, "read"), query("SELECT 1 AS a, 2 AS b, 3 AS b")))
                .containsExactly("column \"B\": it is there twice");
    }

    @Test
    void a_number_of_rows_can_not_be_told() throws SQLException {
        class Model {
            void read(@Schema(columns = @Column(name = "A", unique = true), minRows = 5) ResultSet rows) {}
        }

        assertThat(isGood(declared(Model.class, "read"), query("SELECT 1 AS a")))
                .isTrue();
    }

    @Test
    void the_classes_of_java_time_are_not_those_of_a_driver_that_gives_others() throws SQLException {
        record Times(
                @Column(name = "D") LocalDate day,
                @Column(name = "M") OffsetDateTime moment) {}

        assertThat(said(contract(Times.class), query("SELECT CURRENT_DATE d, CURRENT_TIMESTAMP m")))
                .containsExactly("column D: expected LocalDate, got a column of Date");
    }

    @Test
    void a_cursor_that_is_closed_is_no_table() throws SQLException {
        ResultSet flowers = query(FLOWERS);
        flowers.close();

        assertThat(said(contract(Flower.class), flowers))
                .containsExactly("expected a table, got one that threw JdbcSQLNonTransientException");
    }
}
