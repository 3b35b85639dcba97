package dev.proviso.examples.iris;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain text for a terminal of 100 columns. */
final class Page {

    private static final int WIDTH = 100;
    private static final int INDENT = 4;

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void heading(String text) {
        out.println("== " + text + " " + "=".repeat(WIDTH - text.length() - 4));
        out.println();
    }

    void indented(String text) {
        out.println(text.indent(INDENT));
    }

    /** Text broken between words where a line would be too long. */
    void paragraph(String text) {
        indented(text.replaceAll("(.{1," + (WIDTH - INDENT) + "})(\\s+|$)", "$1\n"));
    }

    /** Rows of cells, each column as wide as its widest cell; the first row is the header. */
    void table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(c ->
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toArray();
        for (List<String> row : rows) {
            out.println(IntStream.range(0, columns)
                    .mapToObj(
                            c -> row.get(c) + " ".repeat(widths[c] - row.get(c).length()))
                    .collect(Collectors.joining("   "))
                    .stripTrailing());
        }
    }
}
