package dev.proviso.e2e.kit;

import dev.proviso.weaver.build.ProvisoPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.build.EntryPoint;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.inline.MethodNameTransformer;

/** The tests' own classes as a build that weaves leaves them: what byte-buddy-maven-plugin does, without Maven. */
public final class Built {
    private Built() {}

    /** The class path of an application whose classes of this package were woven when they were built. */
    public static List<Path> application(Path folder, String of) {
        weave(folder, of);
        List<Path> classPath = new ArrayList<>();
        classPath.add(folder);
        classPath.addAll(Jars.ofAnApplication());
        return classPath;
    }

    /** Copies the classes of a package into a folder, and weaves them. */
    public static void weave(Path folder, String of) {
        Path from = Jars.applications().resolve(of.replace('.', '/'));
        Path to = folder.resolve(of.replace('.', '/'));
        try (Stream<Path> classes = Files.list(from)) {
            Files.createDirectories(to);
            for (Path each : classes.filter(Files::isRegularFile).toList()) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
            Plugin.Engine.Default.of(
                            EntryPoint.Default.REBASE,
                            ClassFileVersion.ofThisVm(),
                            MethodNameTransformer.Suffixing.withRandomSuffix())
                    .with(ClassFileLocator.ForClassLoader.of(Built.class.getClassLoader()))
                    .withErrorHandlers(Plugin.Engine.ErrorHandler.Failing.FAIL_FAST)
                    .apply(
                            folder.toFile(),
                            folder.toFile(),
                            new Plugin.Factory.Simple(new ProvisoPlugin(folder.toFile())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
