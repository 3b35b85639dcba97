package dev.proviso.benchmarks.run;

import dev.proviso.benchmarks.start.Empty;
import dev.proviso.benchmarks.start.Linking;
import dev.proviso.benchmarks.start.ManyClasses;
import dev.proviso.benchmarks.start.SpringApplicationStart;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What the agent adds to the start of programs, and what a first call takes. Programs are started with and without it in turn. */
final class StartTable {
    private static final String CLASSES = "5000";
    private static final String ONE_OF = "100";
    private static final int LINKED = 2200;

    private final Effort effort;
    private final String agent;
    private final String classPath = System.getProperty("java.class.path", "");

    StartTable(Effort effort, String agent) {
        this.effort = effort;
        this.agent = agent;
    }

    List<String> lines() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("proviso-start");
        Path application = Application.write(folder, Integer.parseInt(CLASSES), Integer.parseInt(ONE_OF));
        List<String> lines = new ArrayList<>();
        lines.add("| start | without | with the agent | more |");
        lines.add("|---|--:|--:|--:|");
        lines.add(row("an empty main", classPath, Empty.class.getName()));
        lines.add(row(
                "5,000 classes, 50 of them contracted and called",
                application + File.pathSeparator + classPath,
                ManyClasses.class.getName(),
                CLASSES,
                ONE_OF));
        lines.add(row("a Spring Boot application", classPath, SpringApplicationStart.class.getName()));
        lines.add("");
        lines.add(linking(Application.write(folder, LINKED, 1)));
        return lines;
    }

    private String row(String name, String path, String main, String... arguments)
            throws IOException, InterruptedException {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int i = 0; i < effort.starts(); i++) {
            without.add(millis(List.of(), path, main, arguments));
            with.add(millis(List.of("-javaagent:" + agent), path, main, arguments));
        }
        double before = median(without);
        double after = median(with);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms, %.0f %% |",
                name,
                before,
                after,
                after - before,
                100 * (after - before) / before);
    }

    private String linking(Path application) throws IOException, InterruptedException {
        String path = application + File.pathSeparator + classPath;
        String[] with = output(List.of("-javaagent:" + agent), path);
        String[] without = output(List.of(), path);
        return "The first call of a contracted method takes " + with[0] + " µs and keeps " + with[1]
                + " bytes; that of one" + " without a contract " + without[0] + " µs and " + without[1] + " bytes.";
    }

    private String[] output(List<String> options, String path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(options, path, Linking.class.getName(), String.valueOf(LINKED)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check(process, Linking.class.getName());
        return out.strip().split(" ", -1);
    }

    private double millis(List<String> options, String path, String main, String... arguments)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(options, path, main, arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        check(process, main);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void check(Process process, String main) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " ended with status " + process.exitValue());
        }
    }

    private static List<String> command(List<String> options, String path, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", path, main));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
