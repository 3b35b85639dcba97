package dev.proviso.agent;

import dev.proviso.weaver.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/** Describes classes from their bytes. What one class loader sees is described once, and forgotten under pressure. */
final class TypePools {
    /** The bytes of contracted classes that were made while the program runs: what inherits from them needs those. */
    private final LoaderMap<Map<String, byte[]>> made = new LoaderMap<>() {
        @Override
        Map<String, byte[]> first(ClassLoader loader) {
            return new ConcurrentHashMap<>();
        }
    };

    private final LoaderMap<TypePool> shared = new LoaderMap<>() {
        @Override
        TypePool first(ClassLoader loader) {
            return new TypePool.Default.WithLazyResolution(
                    new FoundTypes(),
                    new ClassFileLocator.Compound(locators(loader)),
                    TypePool.Default.ReaderMode.FAST);
        }
    };

    /** Describes a class from the bytes at hand, which may differ from its resource, or have none. */
    TypeDescription describe(ClassLoader loader, String name, byte[] classFile) {
        if (!LoaderFiles.has(loader, Names.internal(name) + ".class")) {
            made.get(loader).put(name, classFile);
        }
        return new OfOneClass(name, classFile, shared.get(loader))
                .describe(name)
                .resolve();
    }

    private List<ClassFileLocator> locators(ClassLoader loader) {
        List<ClassFileLocator> locators = new ArrayList<>();
        locators.add(LoaderFiles.classesOf(loader));
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            locators.add(new ClassFileLocator.Simple(made.get(each)));
        }
        return locators;
    }

    /** Remembers no failure, as a class that is not there yet may come. */
    private static final class FoundTypes extends TypePool.CacheProvider.Simple.UsingSoftReference {
        @Override
        public TypePool.Resolution register(String name, TypePool.Resolution resolution) {
            return resolution.isResolved() ? super.register(name, resolution) : resolution;
        }
    }

    private static final class OfOneClass extends TypePool.Default {
        private final String own;
        private final TypePool others;

        OfOneClass(String own, byte[] classFile, TypePool others) {
            super(
                    new TypePool.CacheProvider.Simple(),
                    ClassFileLocator.Simple.of(own, classFile),
                    TypePool.Default.ReaderMode.FAST);
            this.own = own;
            this.others = others;
        }

        @Override
        protected Resolution doDescribe(String name) {
            return name.equals(own) ? super.doDescribe(name) : others.describe(name);
        }
    }
}
