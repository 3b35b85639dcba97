package com.acme.checks;

import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import java.util.List;

/** Has tables, in a JVM that has no module of SQL. */
public final class TableWithoutSql {

    record Flower(@InRange(min = 0, max = 10) double length) {}

    private TableWithoutSql() {}

    static void fit(@Schema(Flower.class) List<?> rows) {}

    public static void main(String[] arguments) {
        try {
            Class.forName("java.sql.ResultSet");
        } catch (ClassNotFoundException expected) {
            System.out.println("no module of SQL");
        }
        fit(List.of(new Flower(5)));
        try {
            fit(List.of(new Flower(5), new Flower(11)));
        } catch (RuntimeException broken) {
            System.out.println(broken.getMessage());
        }
    }
}
