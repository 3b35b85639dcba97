package dev.proviso.inventory;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.report.InternalFaults;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was woven when it was built, by the lists that the weaver left beside the classes. Each class file is looked at:
 * one that was compiled once more, by an editor for instance, is woven no longer.
 */
final class BuildLists {
    private static final String LIST = "META-INF/proviso/woven";
    private static final String REPLACED =
            "its class file is not the one that was woven: it was compiled or replaced since; build it again";

    private final List<ContractedMethod> rows = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    private BuildLists() {}

    /** A row for each listed method whose class these loaders have. */
    static List<ContractedMethod> rows(Iterable<ClassLoader> loaders) {
        BuildLists lists = new BuildLists();
        for (ClassLoader loader : loaders) {
            try {
                Enumeration<URL> found = loader.getResources(LIST);
                while (found.hasMoreElements()) {
                    URL list = found.nextElement();
                    if (lists.read.add(list.toExternalForm())) {
                        lists.read(list, loader);
                    }
                }
            } catch (IOException | RuntimeException fault) {
                InternalFaults.tell("reading what was woven when it was built", fault);
            }
        }
        return lists.rows;
    }

    private void read(URL list, ClassLoader loader) throws IOException {
        URLConnection connection = list.openConnection();
        connection.setUseCaches(false);
        Map<String, Status> known = new HashMap<>();
        try (InputStream in = connection.getInputStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3) {
                    add(cells, known, loader);
                }
                line = lines.readLine();
            }
        }
    }

    private void add(String[] cells, Map<String, Status> known, ClassLoader loader) throws IOException {
        if (!known.containsKey(cells[0])) {
            known.put(cells[0], status(cells[0], loader));
        }
        Status status = known.get(cells[0]);
        if (status != null) {
            String reason = status == Status.WOVEN ? null : REPLACED;
            rows.add(new ContractedMethod(cells[0], cells[1], cells[2], status, reason));
        }
    }

    /** Null where there is no such class: a tool that packs jars may have renamed it. */
    private static @Nullable Status status(String className, ClassLoader loader) throws IOException {
        try (InputStream in = loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
            return in == null ? null : Weaving.isMarked(in) ? Status.WOVEN : Status.NOT_ENFORCED;
        }
    }
}
