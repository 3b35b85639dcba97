package dev.proviso.schema;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Reads a whole table to tell all that is wrong with it; used after a check has failed. */
final class Inspection {
    private final TableContract contract;
    private final Findings findings;

    private Inspection(TableContract contract, boolean singleRow) {
        this.contract = contract;
        this.findings = new Findings(contract.columns(), singleRow);
    }

    static List<ColumnFinding> of(TableContract contract, @Nullable Object table) {
        if (table instanceof List<?> rows) {
            Inspection inspection = new Inspection(contract, false);
            inspection.rows(rows);
            return inspection.findings.toList();
        }
        Inspection inspection = new Inspection(contract, true);
        inspection.row(table);
        return inspection.findings.toList();
    }

    private void rows(List<?> rows) {
        try {
            if (rows instanceof RandomAccess) {
                for (int i = 0, size = rows.size(); i < size; i++) {
                    rowAt(rows, i);
                }
            } else {
                for (Iterator<?> each = rows.iterator(); each.hasNext(); ) {
                    row(each.next());
                }
            }
        } catch (Throwable e) {
            findings.rows().next();
            findings.ofRows().threw(notFatal(e));
        }
    }

    private void rowAt(List<?> rows, int index) {
        Object row;
        try {
            row = rows.get(index);
        } catch (Throwable e) {
            findings.rows().next();
            findings.ofRows().threw(notFatal(e));
            return;
        }
        row(row);
    }

    private void row(@Nullable Object row) {
        findings.rows().next();
        if (row == null) {
            findings.ofRows().isNull();
            return;
        }
        RowReader reader;
        try {
            reader = contract.reader(row);
        } catch (IllegalAccessException e) {
            findings.ofRows().isClosed(row.getClass());
            return;
        } catch (Throwable e) {
            findings.ofRows().threw(notFatal(e));
            return;
        }
        if (reader == null) {
            findings.ofRows().isNoRow(row);
            return;
        }
        try {
            cells(row, reader);
        } catch (Throwable e) {
            findings.ofRows().threw(notFatal(e));
        }
    }

    private void cells(Object row, RowReader reader) {
        int found = 0;
        int columns = contract.columns().size();
        for (int i = 0; i < columns; i++) {
            found += cell(row, reader, i) ? 1 : 0;
        }
        boolean unexpected = contract.rejectsExtra() && reader.width(row) > found;
        if (unexpected || found < columns) {
            unknown(reader.names(row), found < columns, unexpected);
        }
    }

    private void unknown(Collection<?> names, boolean missing, boolean unexpected) {
        if (missing) {
            findings.unknown().suggest(names);
        }
        if (unexpected) {
            findings.unknown().reject(names);
        }
    }

    /** Judges a cell and tells whether the row has its column. */
    private boolean cell(Object row, RowReader reader, int column) {
        try {
            Object cell = reader.cell(row, column);
            if (cell == RowReader.MISSING) {
                findings.of(column).isMissing();
                return false;
            }
            if (cell != RowReader.SETTLED) {
                CellInspection.judge(contract.columns().get(column), cell, findings.of(column));
            }
        } catch (Throwable e) {
            findings.of(column).threw(notFatal(e));
        }
        return true;
    }

    private static Throwable notFatal(Throwable e) {
        if (e instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        return e;
    }
}
