package dev.proviso.e2e.kit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A JVM of its own, started as a user starts one. */
public final class Fork {
    private static final long MOST_SECONDS = 120;

    private Path javaHome = Path.of(System.getProperty("java.home"));
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private List<Path> classPath = Jars.ofAnApplication();

    /** What came of it: the exit status, and the lines of both streams. */
    public record Outcome(int status, List<String> out, List<String> err) {}

    /** On another JDK. */
    public Fork on(Path jdk) {
        javaHome = jdk;
        return this;
    }

    /** With an option of the JVM. */
    public Fork with(String option) {
        options.add(option);
        return this;
    }

    /** With a variable in its environment. */
    public Fork withVariable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Under the shipped agent. */
    public Fork withAgent() {
        return with("-javaagent:" + Jars.agent());
    }

    /** Under the shipped agent with arguments. */
    public Fork withAgent(String arguments) {
        return with("-javaagent:" + Jars.agent() + "=" + arguments);
    }

    /** With these on the class path, in place of those that an application usually has. */
    public Fork onClassPath(List<Path> entries) {
        classPath = entries;
        return this;
    }

    /** The command that runs a main class, as one would type it. */
    public List<String> command(String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(options);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a main class to its end. */
    public Outcome run(String main, String... arguments) {
        List<String> command = command(main, arguments);
        try {
            return run(command);
        } catch (IOException e) {
            throw new IllegalStateException("could not run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Outcome run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(key -> key.startsWith("JDK_") || key.startsWith("_JAVA"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().keySet().removeIf(key -> key.startsWith("PROVISO_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        CompletableFuture<List<String>> out = CompletableFuture.supplyAsync(() -> lines(process.getInputStream()));
        CompletableFuture<List<String>> err = CompletableFuture.supplyAsync(() -> lines(process.getErrorStream()));
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after " + MOST_SECONDS + " s: " + command);
        }
        return new Outcome(process.exitValue(), out.join(), err.join());
    }

    private static List<String> lines(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
