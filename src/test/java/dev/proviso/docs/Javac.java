package dev.proviso.docs;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The compiler, on texts, for the oldest Java that Proviso runs on. */
final class Javac {
    private static final List<String> RELEASE = List.of("--release", "17");
    private static final List<String> OPTIONS =
            List.of("-parameters", "-proc:none", "-Xlint:none", "--should-stop=ifError=FLOW", "-Xmaxerrs", "1000");

    private Javac() {}

    /** Whether the text is a file of Java as far as its grammar goes. */
    static boolean parses(String text) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try {
            task(collector, RELEASE, List.of(new Text("Any", text))).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults(collector).isEmpty();
    }

    /** Compiles all texts together, if nothing is wrong with any of them. */
    static List<Fault> compile(List<Text> texts, String classPath, Path classes) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<String> options = new ArrayList<>(RELEASE);
        options.addAll(OPTIONS);
        options.addAll(List.of("-cp", classPath, "-d", classes.toString()));
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        task(collector, options, texts).call();
        return faults(collector);
    }

    private static JavacTask task(
            DiagnosticCollector<JavaFileObject> collector, List<String> options, List<Text> texts) {
        return (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, collector, options, null, texts);
    }

    private static List<Fault> faults(DiagnosticCollector<JavaFileObject> collector) {
        List<Fault> faults = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> found : collector.getDiagnostics()) {
            if (found.getKind() == Diagnostic.Kind.ERROR) {
                String text = found.getSource() instanceof Text source ? source.name : "";
                faults.add(new Fault(text, found.getLineNumber(), found.getMessage(Locale.ROOT)));
            }
        }
        return faults;
    }

    /**
     * What is wrong with a text.
     *
     * @param text its name
     * @param line counted from 1
     */
    record Fault(String text, long line, String message) {}

    /** A text by a name, which may hold a public class of any other. */
    static final class Text extends SimpleJavaFileObject {
        private final String name;
        private final String java;

        Text(String name, String java) {
            super(URI.create("text:///" + name + ".java"), Kind.SOURCE);
            this.name = name;
            this.java = java;
        }

        String name() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return java;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }
    }
}
