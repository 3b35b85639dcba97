package dev.proviso.schema;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Severity;
import dev.proviso.event.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as a table for a person: one line a finding, its columns aligned and bounded, those without a word left out. */
final class ReportText {
    private static final int MOST_FINDINGS = 50;
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_JOINED = 10;
    private static final String[] HEADS = {
        "code", "severity", "column", "rule", "expected", "rows", "share", "first rows", "got"
    };
    private static final int[] LONGEST = {20, 8, 30, 30, 40, 20, 10, 30, 80};

    private ReportText() {}

    static String of(TableReport report) {
        StringBuilder text = new StringBuilder(PlainText.of(report.title(), LONGEST_TITLE)).append(": ");
        List<ColumnFinding> findings = report.findings();
        text.append(findings.isEmpty() ? "nothing found" : number(findings.size(), "finding"))
                .append(" in ")
                .append(number(report.rows(), "row"));
        if (findings.isEmpty()) {
            return text.toString();
        }
        List<String[]> lines = new ArrayList<>();
        lines.add(HEADS);
        for (ColumnFinding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            lines.add(cells(finding));
        }
        append(text, lines);
        if (findings.size() > MOST_FINDINGS) {
            text.append("\n  … and ").append(findings.size() - MOST_FINDINGS).append(" more");
        }
        return text.toString();
    }

    private static String[] cells(ColumnFinding finding) {
        String[] cells = {
            finding.code().name(),
            finding.severity() == Severity.ERROR ? "" : finding.severity().name(),
            text(finding.column()),
            finding.rule(),
            text(finding.expected()),
            Long.toString(finding.count()),
            percent(finding.share()),
            text(joined(finding.firstRows()))
                    + (finding.count() > finding.firstRows().size()
                                    && !finding.firstRows().isEmpty()
                            ? ", …"
                            : ""),
            got(finding)
        };
        for (int i = 0; i < cells.length; i++) {
            cells[i] = PlainText.of(cells[i], LONGEST[i]);
        }
        return cells;
    }

    /** What came, or what else there is to say where no cell did. */
    private static String got(ColumnFinding finding) {
        String samples = joined(finding.samples());
        if (samples != null) {
            return samples;
        }
        if (finding.actual() != null) {
            return finding.actual();
        }
        String column = "column " + finding.column() + ": ";
        String sentence = finding.sentence();
        return sentence.startsWith(column) ? sentence.substring(column.length()) : sentence;
    }

    /** For instance {@code 8.0 %}; what is not none and not all is never shown as if it were. */
    private static String percent(double share) {
        long tenths = Math.round(share * 1_000);
        if (tenths == 0 && share > 0) {
            return "<0.1 %";
        }
        return tenths == 1_000 && share < 1 ? ">99.9 %" : tenths / 10 + "." + tenths % 10 + " %";
    }

    private static void append(StringBuilder text, List<String[]> lines) {
        int[] widths = new int[HEADS.length];
        for (String[] line : lines.subList(1, lines.size())) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line[i]));
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] == 0 ? 0 : Math.max(widths[i], width(HEADS[i]));
        }
        for (String[] line : lines) {
            StringBuilder shown = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > 0) {
                    String blank = " ".repeat(widths[i] - width(line[i]));
                    boolean number = HEADS[i].equals("rows") || HEADS[i].equals("share");
                    shown.append("  ")
                            .append(number ? blank : "")
                            .append(line[i])
                            .append(number ? "" : blank);
                }
            }
            text.append('\n').append(shown.toString().stripTrailing());
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** The first few of some values, with commas between; null if there are none. */
    static @Nullable String joined(List<?> values) {
        if (values.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Object value : values.subList(0, Math.min(MOST_JOINED, values.size()))) {
            text.append(text.isEmpty() ? "" : ", ").append(value);
        }
        return text.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
