package dev.proviso.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures, prints one table, and writes it to a page: {@code Bench full|quick|smoke agent.jar [page.md]}.
 */
public final class Bench {
    private Bench() {}

    /** Runs all of it. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Effort effort = Effort.of(arguments[0]);
        String agent = Path.of(arguments[1]).toAbsolutePath().toString();
        List<String> page = new ArrayList<>();
        page.add("Measured on " + LocalDate.now(ZoneOffset.UTC) + " with effort " + arguments[0] + ": " + machine()
                + ".");
        page.add("");
        page.addAll(new CallTable(effort, agent).lines());
        page.add("");
        page.addAll(new StartTable(effort, agent).lines());
        page.forEach(System.out::println);
        if (arguments.length > 2) {
            write(Path.of(arguments[2]), page);
        }
    }

    /** What stands above the mark is written by hand, and stays. */
    private static void write(Path file, List<String> page) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(line);
            if (line.equals("## Figures")) {
                break;
            }
        }
        lines.add("");
        lines.addAll(page);
        Files.write(file, lines);
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = "processor unknown";
        if (Files.exists(cpu)) {
            try (Stream<String> lines = Files.lines(cpu)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(model);
            }
        }
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                model,
                System.getProperty("os.name"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"));
    }
}
