package dev.proviso.weaver.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.build.EntryPoint;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.inline.MethodNameTransformer;

/** A folder of classes that is built as byte-buddy-maven-plugin does it, unless it is told otherwise. */
final class Build {
    private final Path folder;

    Build(Path folder) {
        this.folder = folder;
    }

    Build with(Class<?>... types) throws IOException {
        for (Class<?> type : types) {
            with(type, ClassFileLocator.ForClassLoader.read(type));
        }
        return this;
    }

    Build with(Class<?> type, byte[] classFile) throws IOException {
        Files.createDirectories(file(type).getParent());
        Files.write(file(type), classFile);
        return this;
    }

    /** Weaves what lies there, and says which classes were changed. */
    List<String> run() throws IOException {
        return run(new Plugin.Engine.Source.ForFolder(folder.toFile()));
    }

    /** The same where the tool knows that all others are up to date. */
    List<String> runOn(Class<?> changed) throws IOException {
        return run(new Plugin.Engine.Source.Filtering(
                new Plugin.Engine.Source.ForFolder(folder.toFile()),
                element ->
                        element.getName().endsWith(file(changed).getFileName().toString())));
    }

    private List<String> run(Plugin.Engine.Source source) throws IOException {
        Plugin.Engine.Summary summary = Plugin.Engine.Default.of(
                        EntryPoint.Default.REBASE,
                        ClassFileVersion.ofThisVm(),
                        MethodNameTransformer.Suffixing.withRandomSuffix())
                .with(Plugin.Engine.PoolStrategy.Default.FAST)
                .with(ClassFileLocator.ForClassLoader.of(Build.class.getClassLoader()))
                .withErrorHandlers(
                        Plugin.Engine.ErrorHandler.Enforcing.ALL_TYPES_RESOLVED,
                        Plugin.Engine.ErrorHandler.Enforcing.NO_LIVE_INITIALIZERS,
                        Plugin.Engine.ErrorHandler.Failing.FAIL_FAST)
                .apply(source, new Plugin.Engine.Target.ForFolder(folder.toFile()), plugin());
        return summary.getTransformed().stream()
                .map(TypeDescription::getSimpleName)
                .sorted()
                .toList();
    }

    private Plugin.Factory plugin() {
        return new Plugin.Factory.UsingReflection(ProvisoPlugin.class)
                .with(Plugin.Factory.UsingReflection.ArgumentResolver.ForType.of(java.io.File.class, folder.toFile()));
    }

    Path file(Class<?> type) {
        return folder.resolve(type.getName().replace('.', '/') + ".class");
    }

    byte[] bytes(Class<?> type) throws IOException {
        return Files.readAllBytes(file(type));
    }

    Path index() {
        return folder.resolve("META-INF/proviso/woven");
    }

    /** The lines of the index, with spaces in place of tabs, and without the package of the classes. */
    List<String> listed() throws IOException {
        return Files.readAllLines(index()).stream()
                .map(line -> line.replace('\t', ' ').replace("com.acme.built.Models$", ""))
                .toList();
    }
}
