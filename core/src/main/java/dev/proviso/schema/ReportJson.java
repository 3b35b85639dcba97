package dev.proviso.schema;

import dev.proviso.ColumnFinding;
import dev.proviso.event.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as lines of JSON with flat keys, which are added to and never changed. */
final class ReportJson {
    private static final int MOST_FINDINGS = 1_000;
    private static final int LONGEST_VALUE = 256;
    private static final int LONGEST_MESSAGE = 2_000;

    private ReportJson() {}

    static String line(TableReport report) {
        List<Object> findings = new ArrayList<>();
        for (ColumnFinding finding : shown(report)) {
            findings.add(members(finding));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "table.title", report.title());
        members.put("table.rows", JsonNumber.of(report.rows()));
        members.put("table.clean", report.isClean());
        members.put("table.errors", report.hasErrors());
        members.put("table.found", JsonNumber.of(report.findings().size()));
        members.put("table.findings", findings);
        return JsonText.line(members);
    }

    static String lines(TableReport report) {
        StringBuilder lines = new StringBuilder();
        for (ColumnFinding finding : shown(report)) {
            Map<String, Object> members = new LinkedHashMap<>();
            put(members, "table.title", report.title());
            members.putAll(members(finding));
            lines.append(JsonText.line(members)).append('\n');
        }
        return lines.toString();
    }

    private static List<ColumnFinding> shown(TableReport report) {
        List<ColumnFinding> all = report.findings();
        return all.subList(0, Math.min(MOST_FINDINGS, all.size()));
    }

    private static Map<String, Object> members(ColumnFinding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("message", PlainText.of(finding.sentence(), LONGEST_MESSAGE));
        members.put("table.code", finding.code().name());
        members.put("table.severity", finding.severity().name());
        put(members, "table.column", finding.column());
        put(members, "table.rule", finding.rule());
        put(members, "table.expected", finding.expected());
        put(members, "table.actual", finding.actual());
        members.put("table.count", JsonNumber.of(finding.count()));
        members.put("table.rows", JsonNumber.of(finding.rows()));
        members.put("table.share", JsonNumber.of(finding.share()));
        put(members, "table.first_rows", ReportText.joined(finding.firstRows()));
        put(members, "table.samples", ReportText.joined(finding.samples()));
        return members;
    }

    private static void put(Map<String, Object> members, String key, @Nullable String value) {
        if (value != null) {
            members.put(key, PlainText.of(value, LONGEST_VALUE));
        }
    }
}
