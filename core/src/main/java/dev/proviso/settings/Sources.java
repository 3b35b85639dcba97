package dev.proviso.settings;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * All places where settings are made, from the least to the most: {@value #RESOURCE} on the class path, the file that is
 * named by {@code config}, environment variables, system properties, the agent's arguments. What a later one says of a
 * name replaces what an earlier one has said of the same name.
 */
final class Sources {
    static final String RESOURCE = "proviso.properties";

    private final Properties properties;
    private final Map<String, String> environment;
    private final @Nullable ClassLoader loader;
    private final Complaints complaints;

    /** @param loader the loader of the class path, or null for that of the system */
    Sources(
            Properties properties,
            Map<String, String> environment,
            @Nullable ClassLoader loader,
            Complaints complaints) {
        this.properties = properties;
        this.environment = environment;
        this.loader = loader;
        this.complaints = complaints;
    }

    List<Setting> read() {
        List<Setting> outer = new ArrayList<>(new EnvironmentVariables(complaints).read(environment));
        SystemProperties named = new SystemProperties(complaints);
        outer.addAll(named.settings(properties));
        outer.addAll(named.arguments(properties));
        List<Setting> all = new ArrayList<>(onClassPath());
        Setting config = null;
        for (Setting setting : outer) {
            config = setting.key() == Key.CONFIG ? setting : config;
        }
        if (config != null) {
            all.addAll(file(config));
        }
        all.addAll(outer);
        return List.copyOf(all);
    }

    private List<Setting> onClassPath() {
        try {
            List<URL> found = Collections.list(
                    loader == null ? ClassLoader.getSystemResources(RESOURCE) : loader.getResources(RESOURCE));
            for (URL other : found.subList(Math.min(1, found.size()), found.size())) {
                if (!other.toString().equals(found.get(0).toString())) {
                    complaints.ignored(other.toString(), "it comes after " + found.get(0) + " on the class path");
                }
            }
            return found.isEmpty() ? List.of() : read(found.get(0));
        } catch (IOException unreadable) {
            complaints.ignored(RESOURCE + " on the class path", unreadable.toString());
            return List.of();
        }
    }

    private List<Setting> read(URL url) throws IOException {
        String name = url.getProtocol().equals("file") ? url.getPath() : url.toString();
        try (InputStream in = url.openStream()) {
            return new SettingsFile(name, complaints).read(in);
        }
    }

    private List<Setting> file(Setting config) {
        try (InputStream in = Files.newInputStream(Path.of(config.value()))) {
            return new SettingsFile(config.value(), complaints).read(in);
        } catch (IOException | InvalidPathException unreadable) {
            complaints.ignored(config.source() + "=" + config.value(), "the file can not be read: " + unreadable);
            return List.of();
        }
    }
}
