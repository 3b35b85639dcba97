package dev.proviso.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes documents as they should be, for somebody to look at and copy. */
final class Amendments {
    private static final Path FOLDER = Path.of("target/amended").toAbsolutePath();

    private final Map<String, TreeMap<Integer, Amendment>> byDocument = new HashMap<>();

    private record Amendment(int lines, String text) {}

    /** The document's copy in which a block, and those given before, have other texts. */
    Path amend(Markdown document, Part block, String text) throws IOException {
        TreeMap<Integer, Amendment> amendments = byDocument.computeIfAbsent(document.name(), name -> new TreeMap<>());
        amendments.put(block.line(), new Amendment((int) block.text().lines().count(), text));
        List<String> lines = new ArrayList<>(document.lines());
        // From the last to the first, since each moves the lines behind it.
        amendments.descendingMap().forEach((line, amendment) -> {
            List<String> body = lines.subList(line, line + amendment.lines());
            body.clear();
            body.addAll(amendment.text().lines().toList());
        });
        Path copy = FOLDER.resolve(document.name());
        Files.createDirectories(copy.getParent());
        return Files.write(copy, lines);
    }
}
