package dev.proviso.e2e.hygiene;

import java.util.List;

/** The scaler's program, and what is read of it. */
final class Acme {
    static final String MAIN = "com.acme.scaling.Main";
    static final String SELF_TEST = "com.acme.checks.SelfTest";
    static final List<String> STOPPED = List.of("trained on 2 columns");
    static final List<String> GOOD = List.of("trained on 2 columns", "transformed to [[0.0, 0.0]]");
    static final List<String> UNCHECKED = List.of("trained on 2 columns", "transformed to [[0.0]]");

    /** What the JVM prints of the call that is stopped. */
    static final List<String> VIOLATION = List.of(
            "Exception in thread \"main\" dev.proviso.ContractViolationException: Scaler.transform(x) broke its contract",
            "  DIM_MISMATCH  x, axis 1 (d): expected 2, learned in field mean; got 1",
            "                x is \"n d\", here (1, 1)",
            "                        ^            ^",
            "\tat com.acme.scaling.Scaler.transform(Scaler.java:27)",
            "\tat com.acme.scaling.Main.main(Main.java:14)");

    private Acme() {}

    /** The lines that a logging library without a provider does not itself write. */
    static List<String> withoutSlf4j(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("SLF4J")).toList();
    }
}
