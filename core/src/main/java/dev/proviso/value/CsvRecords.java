package dev.proviso.value;

import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of commons-csv: rows of text, which the header of their parser names. */
final class CsvRecords implements TableType<CSVRecord> {

    @Override
    public Class<CSVRecord> type() {
        return CSVRecord.class;
    }

    @Override
    public boolean isRow() {
        return true;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public int rows(CSVRecord row) {
        return 1;
    }

    /** As many as the line has, which may be fewer or more than the header. */
    @Override
    public int columns(CSVRecord row) {
        return row.size();
    }

    @Override
    public @Nullable String name(CSVRecord row, int column) {
        CSVParser parser = row.getParser();
        List<String> names = parser == null ? List.of() : parser.getHeaderNames();
        return column < names.size() ? names.get(column) : null;
    }

    @Override
    public String cell(CSVRecord row, int index, int column) {
        return row.get(column);
    }
}
