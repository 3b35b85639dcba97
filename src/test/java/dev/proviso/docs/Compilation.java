package dev.proviso.docs;

import dev.proviso.docs.Javac.Fault;
import dev.proviso.docs.Javac.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles snippets together, so that those of a section see each other's types. */
final class Compilation {
    private final Path classes;
    private final Map<Snippet, Program> programs = new LinkedHashMap<>();
    private final Map<Snippet, String> faults = new HashMap<>();

    private Compilation(Path classes) {
        this.classes = classes;
    }

    /** @param classes the folder to write classes to */
    static Compilation of(List<Snippet> snippets, Path classes) {
        Compilation compilation = new Compilation(classes);
        snippets.forEach(snippet -> compilation.programs.put(snippet, Program.of(snippet)));
        // What is wrong with one keeps all from being compiled: those are left out until nothing is.
        while (!compilation.compile()) {}
        return compilation;
    }

    /** What is wrong with a snippet, each with its line in the document, or null. */
    @Nullable String fault(Snippet snippet) {
        return faults.get(snippet);
    }

    /** The class whose static method {@code run()} runs a snippet, or null if it does nothing. */
    @Nullable String runner(Snippet snippet) {
        Program program = programs.get(snippet);
        return program == null ? null : program.runner();
    }

    private boolean compile() {
        Map<String, Snippet> origins = new HashMap<>();
        List<Text> sound = new ArrayList<>();
        programs.forEach((snippet, program) -> {
            if (!faults.containsKey(snippet)) {
                sound.addAll(program.texts());
                program.texts().forEach(text -> origins.put(text.name(), snippet));
            }
        });
        List<Fault> found = Javac.compile(sound, System.getProperty("java.class.path"), classes);
        for (Fault fault : found) {
            Snippet snippet = origins.get(fault.text());
            String told = snippet.document().at(snippet.line() + fault.line() - 1) + ": " + fault.message();
            faults.merge(snippet, told, (one, other) -> one + "\n" + other);
        }
        return found.isEmpty();
    }
}
