package dev.proviso.table;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.schema.Quoted;
import dev.proviso.schema.RuleContract;
import dev.proviso.schema.Shown;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is wrong across columns: their order, their lengths, keys, rules on rows, the number of rows. */
final class TableFaults {
    private static final int MOST_NAMES = 20;

    private final TableContract contract;
    private final Tallies tallies;
    private final List<ColumnFinding> ofTable = new ArrayList<>();
    private final Rows rows;

    TableFaults(TableContract contract, Rows rows) {
        this.contract = contract;
        this.rows = rows;
        this.tallies = new Tallies(rows);
    }

    /** The columns stand in another order; those alone that the schema knows. */
    void isDisordered(TableColumns table, Collection<?> names) {
        if (tallies.again(Code.COLUMN_ORDER) == null) {
            String wanted = join(table.inOrder(names));
            String got = join(table.known(names));
            String by = contract.learnedBy() == null ? "" : " (learned by " + contract.learnedBy() + ")";
            String text = "columns in another order: expected " + wanted + by + "; got " + got;
            String rest = rows.isSingle() || rows.current() < 0 ? "" : ",";
            tallies.first(Code.COLUMN_ORDER, Fault.ofTable(Code.COLUMN_ORDER, null, "order", wanted, got, text + rest));
        }
    }

    /** A name that two columns of a table have. */
    void isTwice(String name) {
        String key = "twice " + name;
        if (tallies.again(key) == null) {
            String text = "column " + Quoted.of(name) + ": it is there twice";
            ofTable.add(
                    new Tally(Fault.ofTable(Code.COLUMN_UNEXPECTED, Quoted.bare(name), "name", null, null, text), rows)
                            .ofTable(""));
        }
    }

    /** A column that has no name. */
    void hasUnnamed(int place) {
        String text = "column " + place + " has no name";
        ofTable.add(new Tally(Fault.ofTable(Code.COLUMN_UNEXPECTED, null, "name", null, null, text), rows).ofTable(""));
    }

    /** A column that has another length than its table. */
    void isTorn(String name, int cells, int expected) {
        String text = "column " + name + ": it has " + cells + (cells == 1 ? " cell" : " cells") + ", and the table "
                + expected + (expected == 1 ? " row" : " rows");
        isRagged(text, String.valueOf(expected), String.valueOf(cells));
    }

    /** What can not be read as a table. */
    void isUnread(String actual) {
        Fault fault = Fault.ofRow(Code.COLUMN_TYPE, "a table", actual);
        ofTable.add(new Tally(fault, rows).ofTable(""));
    }

    /** The columns, or rows, of a table have different lengths. */
    void isRagged(String sentence, String expected, String actual) {
        ofTable.add(
                new Tally(Fault.ofTable(Code.RAGGED, null, "length", expected, actual, sentence), rows).ofTable(""));
    }

    /** What stands under a name and is no column. */
    void isNoColumn(String name, String expected, String actual) {
        if (ofTable.size() >= MOST_NAMES) {
            return;
        }
        String text = "column " + name + ": expected " + expected + ", got " + actual;
        ofTable.add(new Tally(Fault.ofTable(Code.COLUMN_TYPE, name, "type", expected, actual, text), rows).ofTable(""));
    }

    /** The width of a table whose columns have no names. */
    void hasWidth(int expected, int actual) {
        String by = contract.learnedBy() == null ? "" : " (learned by " + contract.learnedBy() + ")";
        String text = "expected " + expected + (expected == 1 ? " column" : " columns") + by + ", got " + actual;
        Code code = actual < expected ? Code.COLUMN_MISSING : Code.COLUMN_UNEXPECTED;
        ofTable.add(new Tally(
                        Fault.ofTable(code, null, "width", String.valueOf(expected), String.valueOf(actual), text),
                        rows)
                .ofTable(""));
    }

    /** A table that has none of the columns, of which it needs one. */
    void hasNoColumn() {
        String expected = "at least one column of the schema";
        if (tallies.again(expected) == null) {
            tallies.first(
                    expected,
                    Fault.ofTable(
                            Code.COLUMN_MISSING, null, "any", expected, "none", "expected " + expected + ", got none"));
        }
    }

    /** Too few or too many rows. */
    void hasRows(long count) {
        long min = contract.minRows();
        long max = contract.maxRows();
        String expected = max == Long.MAX_VALUE
                ? "at least " + min
                : min == max ? String.valueOf(min) : min == 0 ? "at most " + max : min + " to " + max;
        String text = "expected " + expected + (expected.endsWith(" 1") || expected.equals("1") ? " row" : " rows")
                + ", got " + count;
        ofTable.add(new Tally(Fault.ofTable(Code.ROW_COUNT, null, "rows", expected, String.valueOf(count), text), rows)
                .ofTable(""));
    }

    /** A row whose key another row has already. */
    void isRepeated(List<String> key, String shown) {
        String name = join(key);
        Tally tally = tallies.again(key);
        if (tally == null) {
            String text = "columns " + name + ": expected a key that no two rows share, got " + shown + " again";
            tally = tallies.first(
                    key,
                    Fault.ofTable(
                            Code.NOT_UNIQUE, null, "unique " + name, "a key that no two rows share", shown, text));
        }
        tally.sample(shown);
    }

    /** A row for which a predicate said no. */
    void breaks(RuleContract rule) {
        if (tallies.again(rule) == null) {
            tallies.first(rule, ofRule(rule, "rule " + rule.method() + ": broken"));
        }
    }

    /** A row that is no instance of the class that answers, and of which none can be made. */
    void canNotBeAsked(RuleContract rule) {
        String key = "unasked " + rule;
        if (tallies.again(key) == null) {
            String name = rule.type();
            String type = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
            tallies.first(key, ofRule(rule, "rule " + rule.method() + ": it can be asked of a " + type + " alone,"));
        }
    }

    /** A row for which a predicate threw. */
    void threw(RuleContract rule, Throwable thrown) {
        String key = "threw " + rule;
        if (tallies.again(key) == null) {
            String text = "rule " + rule.method() + ": it threw " + Shown.type(thrown.getClass());
            tallies.first(key, ofRule(rule, text));
        }
    }

    private static Fault ofRule(RuleContract rule, String text) {
        return new Fault(Code.ROW_INVALID, rule.severity(), null, rule.method(), null, null, text, rule.mostly());
    }

    List<ColumnFinding> toList() {
        List<ColumnFinding> findings = new ArrayList<>(ofTable);
        for (Tally tally : tallies.inOrder()) {
            findings.add(tally.ofCells());
        }
        return findings;
    }

    private static String join(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size() && i < MOST_NAMES; i++) {
            text.append(i == 0 ? "" : ", ").append(Quoted.bare(names.get(i)));
        }
        return names.size() > MOST_NAMES ? text.append(", …").toString() : text.toString();
    }
}
