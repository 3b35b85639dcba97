package dev.proviso.docs;

import dev.proviso.docs.Javac.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snippet as classes.
 *
 * @param texts what is compiled; the snippet begins on line 2 of the first
 * @param runner the class whose static method {@code run()} runs it, or null if it does nothing
 */
record Program(List<Text> texts, @Nullable String runner) {
    private static final String IMPORTS = "import dev.proviso.*; import dev.proviso.annotation.*;"
            + " import dev.proviso.docs.given.*; import dev.proviso.event.*; import jakarta.validation.*; import jakarta.validation.constraints.*; import java.util.*;"
            + " import org.apache.commons.csv.*; import org.hibernate.validator.*; ";

    static Program of(Snippet snippet) {
        Grammar grammar = Grammar.of(snippet.java());
        // Blocks of one section share a package, but for those whose class has no name of its own.
        String home = snippet.section() + (grammar == Grammar.MEMBERS ? ".line" + snippet.line() : "");
        String opening = "package " + home + "; " + IMPORTS;
        String name = "Run" + snippet.line();
        boolean runs = grammar == Grammar.STATEMENTS || !snippet.hidden().isEmpty();
        List<Text> texts = new ArrayList<>();
        if (grammar == Grammar.STATEMENTS) {
            texts.add(new Text(
                    snippet.toString(), opening + grammar.file(name, snippet.java() + "\n" + snippet.hidden())));
        } else {
            texts.add(new Text(snippet.toString(), opening + grammar.file(name, snippet.java())));
            texts.add(new Text(snippet + "/run", opening + Grammar.STATEMENTS.file(name, snippet.hidden())));
        }
        return new Program(texts, runs ? home + "." + name : null);
    }
}
