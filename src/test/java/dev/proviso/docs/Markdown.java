package dev.proviso.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown document, cut into its headings, fenced blocks and comments. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(#+) (.+)");
    private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");

    private final String name;
    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();

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
        document.cut();
        return document;
    }

    String name() {
        return name;
    }

    List<String> lines() {
        return lines;
    }

    List<Part> parts() {
        return parts;
    }

    List<Part> fences(String language) {
        return parts.stream().filter(part -> part.isFence(language)).toList();
    }

    /** A place in it, as messages of tests give it. */
    String at(long line) {
        return name + ":" + line;
    }

    private void cut() {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher heading = HEADING.matcher(line);
            Matcher fence = FENCE.matcher(line);
            int end = at;
            if (heading.matches()) {
                parts.add(new Part(Part.Kind.HEADING, at + 1, heading.group(1), heading.group(2)));
            } else if (fence.matches()) {
                String closing = fence.group(1) + "```";
                end = find(at + 1, closing);
                parts.add(new Part(Part.Kind.FENCE, at + 1, fence.group(2), inside(at, end, fence.group(1))));
            } else if (line.startsWith("<!--")) {
                end = at;
                while (!lines.get(end).endsWith("-->")) {
                    end++;
                }
                String comment = String.join("\n", lines.subList(at, end + 1));
                parts.add(new Part(
                        Part.Kind.COMMENT,
                        at + 1,
                        "",
                        comment.substring(4, comment.length() - 3).strip()));
            }
            at = end + 1;
        }
    }

    private int find(int from, String closing) {
        int end = lines.subList(from, lines.size()).indexOf(closing);
        if (end < 0) {
            throw new IllegalArgumentException(at(from) + ": the block is not closed");
        }
        return from + end;
    }

    private String inside(int opening, int closing, String indent) {
        List<String> text = new ArrayList<>();
        for (String line : lines.subList(opening + 1, closing)) {
            text.add(line.startsWith(indent) ? line.substring(indent.length()) : line.strip());
        }
        return String.join("\n", text);
    }
}
