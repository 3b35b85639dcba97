package dev.proviso.weaver.build;

import dev.proviso.weaver.ContractedMethod;
import dev.proviso.weaver.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of what was woven below a folder of classes, kept there so that it gets into the jar: core could not know
 * otherwise of methods whose classes are not loaded. A line for each method: class, method and descriptor, with tabs
 * between. A build that looks at some of the classes changes their lines only.
 */
final class WovenIndex {
    static final String FILE = "META-INF/proviso/woven";

    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Path root;

    WovenIndex(Path root) {
        this.root = root;
        try {
            if (Files.exists(file())) {
                for (String line : Files.readAllLines(file())) {
                    lines.computeIfAbsent(line.substring(0, line.indexOf('\t')), fresh -> new ArrayList<>())
                            .add(line);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalStateException(file() + " can not be read; delete it and build again", unreadable);
        }
    }

    /** Takes these methods for all that are woven in a class. */
    synchronized void put(String className, List<ContractedMethod> contracted) {
        List<String> ofClass = new ArrayList<>();
        for (ContractedMethod method : contracted) {
            ofClass.add(className + '\t' + method.name() + '\t' + method.descriptor());
        }
        lines.put(className, ofClass);
    }

    /** Writes the lines of the classes that are there, sorted, so that the same classes give the same file. */
    synchronized void write() throws IOException {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> ofClass : lines.entrySet()) {
            if (Files.exists(root.resolve(Names.internal(ofClass.getKey()) + ".class"))) {
                all.addAll(ofClass.getValue());
            }
        }
        if (all.isEmpty()) {
            Files.deleteIfExists(file());
        } else if (!Files.exists(file()) || !Files.readAllLines(file()).equals(all)) {
            Files.createDirectories(file().getParent());
            Files.write(file(), all);
        }
    }

    private Path file() {
        return root.resolve(FILE);
    }
}
