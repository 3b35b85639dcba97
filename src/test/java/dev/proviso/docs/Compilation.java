package dev.proviso.docs;

import dev.proviso.docs.Javac.Fault;
import dev.proviso.docs.Javac.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles snippets together, so that those of a section see each other's types. */
final class Compilation {
    private final Path classes;
    private final Map<Snippet, List<Text>> texts = new HashMap<>();
    private final Map<Snippet, String> faults = new HashMap<>();

    private Compilation(Path classes) {
        this.classes = classes;
    }

    /** @param classes the folder to write classes to */
    static Compilation of(List<Snippet> snippets, Path classes) {
        Compilation compilation = new Compilation(classes);
        for (Snippet snippet : snippets) {
            compilation.texts.put(snippet, Grammar.texts(snippet));
        }
        // What is wrong with one keeps all from being compiled: those are left out until nothing is.
        while (!compilation.compile()) {}
        return compilation;
    }

    /** What is wrong with a snippet, each with its line in the document, or null. */
    @Nullable
    String fault(Snippet snippet) {
        return faults.get(snippet);
    }

    private boolean compile() {
        Map<String, Snippet> origins = new HashMap<>();
        List<Text> sound = new ArrayList<>();
        texts.forEach((snippet, parts) -> {
            if (!faults.containsKey(snippet)) {
                sound.addAll(parts);
                parts.forEach(part -> origins.put(part.name(), snippet));
            }
        });
        List<Fault> found = Javac.compile(sound, System.getProperty("java.class.path"), classes);
        for (Fault fault : found) {
            Snippet snippet = origins.get(fault.text());
            long line = snippet.place().line() + fault.line() - 1;
            String told = snippet.place().document().at(line) + ": " + fault.message();
            faults.merge(snippet, told, (one, other) -> one + "\n" + other);
        }
        return found.isEmpty();
    }
}
