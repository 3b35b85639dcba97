package dev.proviso.docs;

import dev.proviso.value.TableType;
import dev.proviso.value.TensorType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the files that name the tensor types and table types among snippets, as a user would. */
final class Services {

    private Services() {}

    /** @param classes the folder of the compiled snippets */
    static void name(List<Snippet> snippets, Path classes) throws IOException {
        name(TensorType.class, snippets, classes);
        name(TableType.class, snippets, classes);
    }

    private static void name(Class<?> service, List<Snippet> snippets, Path classes) throws IOException {
        Pattern provider = Pattern.compile("public final class (\\w+) implements \\S*" + service.getSimpleName() + "<");
        List<String> names = new ArrayList<>();
        for (Snippet snippet : snippets) {
            Matcher type = provider.matcher(snippet.java());
            if (type.find()) {
                names.add(snippet.section() + "." + type.group(1));
            }
        }
        Path file = classes.resolve("META-INF/services").resolve(service.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, names);
    }
}
