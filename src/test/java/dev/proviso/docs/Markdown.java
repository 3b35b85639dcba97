package dev.proviso.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown document, cut into lines of prose and parts that are more than that. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(#+) (.+)");
    private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String name;
    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();
    private final List<Mention> prose = new ArrayList<>();

    private Markdown(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** @param name the document's path in the repository */
    static Markdown read(String name) {
        return of(name, Repository.read(name).lines().toList());
    }

    static Markdown of(String name, List<String> lines) {
        Markdown document = new Markdown(name, lines);
        for (int at = 0; at < lines.size(); ) {
            at = document.cut(at);
        }
        return document;
    }

    String name() {
        return name;
    }

    List<String> lines() {
        return lines;
    }

    /** Headings, fenced blocks and comments, in order. */
    List<Part> parts() {
        return parts;
    }

    /** The lines that are in no part. */
    List<Mention> prose() {
        return prose;
    }

    /** What is set as code: the lines of fenced blocks, and what stands between backticks. */
    Stream<Mention> code() {
        Stream<Mention> inline = prose.stream().flatMap(line -> line.find(CODE));
        return Stream.concat(
                inline,
                parts.stream().filter(part -> part.kind() == Part.Kind.FENCE).flatMap(this::lines));
    }

    /** The lines inside a fenced block. */
    Stream<Mention> lines(Part fence) {
        List<Mention> inside = new ArrayList<>();
        for (String line : fence.text().lines().toList()) {
            inside.add(new Mention(at(fence.line() + inside.size() + 1L), line));
        }
        return inside.stream();
    }

    /** The rows of the table with this header, in cells. */
    List<List<String>> table(String header) {
        int at = lines.indexOf(header) + 2;
        List<List<String>> rows = new ArrayList<>();
        while (at > 1 && at < lines.size() && lines.get(at).startsWith("| ")) {
            String row = lines.get(at++);
            rows.add(Arrays.asList(row.substring(2, row.length() - 2).split(" \\| ", -1)));
        }
        return rows;
    }

    /** A place in it, as messages of tests give it. */
    String at(long line) {
        return name + ":" + line;
    }

    /** Reads what begins on a line, counted from 0, and returns the line behind it. */
    private int cut(int at) {
        String line = lines.get(at);
        Matcher heading = HEADING.matcher(line);
        Matcher fence = FENCE.matcher(line);
        if (heading.matches()) {
            parts.add(new Part(Part.Kind.HEADING, at + 1, heading.group(1), heading.group(2)));
            return at + 1;
        }
        if (fence.matches()) {
            String indent = fence.group(1);
            int end = end(at + 1, indent + "```");
            String text = String.join("\n", lines.subList(at + 1, end)).replaceAll("(?m)^" + indent, "");
            parts.add(new Part(Part.Kind.FENCE, at + 1, fence.group(2), text));
            return end + 1;
        }
        if (line.startsWith("<!--")) {
            int end = end(at, "-->");
            String text = String.join("\n", lines.subList(at, end + 1));
            String inside = text.substring("<!--".length(), text.length() - "-->".length());
            parts.add(new Part(Part.Kind.COMMENT, at + 1, "", inside.strip()));
            return end + 1;
        }
        prose.add(new Mention(at(at + 1), line));
        return at + 1;
    }

    private int end(int from, String mark) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).endsWith(mark)) {
                return i;
            }
        }
        throw new IllegalArgumentException(at(from) + ": nothing ends with " + mark + " from here on");
    }
}
