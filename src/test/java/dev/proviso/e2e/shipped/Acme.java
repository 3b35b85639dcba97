package dev.proviso.e2e.shipped;

import java.util.List;

/** What the applications of the tests print. */
final class Acme {
    static final String MAIN = "com.acme.scaling.Main";
    static final List<String> UNCHECKED = List.of("trained on 2 columns", "transformed to [[0.0]]");
    static final List<String> STOPPED = List.of("trained on 2 columns");
    static final List<String> GOOD = List.of("trained on 2 columns", "transformed to [[0.0, 0.0]]");

    private Acme() {}

    /** The lines that a logging library without a provider does not itself write. */
    static List<String> withoutSlf4j(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("SLF4J")).toList();
    }
}
