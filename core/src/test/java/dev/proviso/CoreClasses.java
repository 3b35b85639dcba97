package dev.proviso;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/** The classes that are shipped, without those of the tests. */
final class CoreClasses {
    private CoreClasses() {}

    /** All of the module that a class belongs to, and of another. */
    static JavaClasses of(Class<?>... oneOfEach) {
        return new ClassFileImporter()
                .importUrls(List.of(oneOfEach).stream().map(CoreClasses::source).toList());
    }

    /** The folder of the class files. */
    static Path folder(Class<?> type) {
        try {
            return Path.of(source(type).toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static URL source(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
