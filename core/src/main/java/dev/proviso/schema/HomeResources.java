package dev.proviso.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a class names in its annotations, also in a package that its module opens to nobody. */
final class HomeResources {
    private HomeResources() {}

    /** The whole name of a resource, from the root of the class path. */
    static String name(String path, Class<?> home) {
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        String folder = home.getPackageName().replace('.', '/');
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    static @Nullable InputStream open(String path, Class<?> home) throws IOException {
        InputStream found = home.getResourceAsStream(path);
        return found == null && home.getModule().isNamed() ? inModule(name(path, home), home.getModule()) : found;
    }

    private static @Nullable InputStream inModule(String name, Module module) throws IOException {
        ModuleReference reference = reference(module);
        if (reference == null) {
            return null;
        }
        try (ModuleReader reader = reference.open()) {
            Optional<InputStream> stream = reader.open(name);
            if (stream.isEmpty()) {
                return null;
            }
            // The stream of some readers ends with them.
            try (InputStream open = stream.get()) {
                return new ByteArrayInputStream(open.readAllBytes());
            }
        }
    }

    private static @Nullable ModuleReference reference(Module module) {
        if (module.getLayer() == null) {
            return null;
        }
        Optional<ResolvedModule> resolved = module.getLayer().configuration().findModule(module.getName());
        return resolved.isEmpty() ? null : resolved.get().reference();
    }
}
