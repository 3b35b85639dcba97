package dev.proviso.benchmarks.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The cost of calls: each case in each way, as one table of ratios. */
final class CallTable {
    private static final String PACKAGE = "dev\\.proviso\\.benchmarks\\.call\\.";
    private static final List<String> CASES = List.of(
            "Vector",
            "Matrix",
            "TwoMatrices",
            "Trained",
            "FlatBuffer",
            "Static",
            "Constructor",
            "Megamorphic",
            "Tracked");

    private final Effort effort;
    private final String agent;

    CallTable(Effort effort, String agent) {
        this.effort = effort;
        this.agent = agent;
    }

    List<String> lines() throws RunnerException {
        Map<String, Map<String, Figure>> enforced = Figure.of(run("(none|hand|contract)", "-javaagent:" + agent));
        Map<String, Map<String, Figure>> off = Figure.of(run("contract", "-javaagent:" + agent + "=mode=OFF"));
        Map<String, Map<String, Figure>> others =
                Figure.of(run(effort.others() ? "(proxy|hibernateValidator|spring)" : "hibernateValidator"));
        List<String> lines = new ArrayList<>();
        lines.add("| case | no contract | by hand | ENFORCE | to by hand | OFF | to no contract | proxy |"
                + " Hibernate Validator | to ENFORCE | Spring |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String name : CASES) {
            lines.add(row(
                    name,
                    enforced.getOrDefault(name, Map.of()),
                    off.getOrDefault(name, Map.of()),
                    others.getOrDefault(name, Map.of())));
        }
        return lines;
    }

    private static String row(
            String name, Map<String, Figure> enforced, Map<String, Figure> off, Map<String, Figure> others) {
        Figure none = figure(enforced, "none");
        Figure hand = figure(enforced, "hand");
        Figure contract = figure(enforced, "contract");
        Figure idle = figure(off, "contract");
        Figure validator = others.get("hibernateValidator");
        return "| "
                + String.join(
                        " | ",
                        words(name),
                        none.text(),
                        hand.text(),
                        contract.text() + ", " + contract.allocation(),
                        ratio(contract, hand),
                        idle.text(),
                        ratio(idle, none),
                        text(others.get("proxy")),
                        text(validator),
                        validator == null ? "–" : ratio(validator, contract),
                        text(others.get("spring")))
                + " |";
    }

    private static Figure figure(Map<String, Figure> figures, String way) {
        return Objects.requireNonNull(figures.get(way), way);
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "–" : figure.text() + ", " + figure.allocation();
    }

    private static String ratio(Figure figure, Figure base) {
        double ratio = figure.nanos() / base.nanos();
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio);
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private Collection<RunResult> run(String methods, String... jvm) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(PACKAGE + "(" + String.join("|", CASES) + ")Benchmark\\." + methods + "$")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (jvm.length > 0) {
            options.jvmArgsAppend(jvm);
        }
        return new Runner(effort.applyTo(options).build()).run();
    }
}
