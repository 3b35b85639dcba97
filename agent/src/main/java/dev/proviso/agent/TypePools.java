package dev.proviso.agent;

import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/** Describes classes from their bytes. What one class loader sees is described once, and forgotten under pressure. */
final class TypePools {
    private final LoaderMap<TypePool> shared = new LoaderMap<>() {
        @Override
        TypePool first(ClassLoader loader) {
            return new TypePool.Default.WithLazyResolution(
                    new TypePool.CacheProvider.Simple.UsingSoftReference(),
                    ClassFileLocator.ForClassLoader.WeaklyReferenced.of(loader),
                    TypePool.Default.ReaderMode.FAST);
        }
    };

    /** Describes a class from the bytes at hand, which may differ from its resource, or have none. */
    TypeDescription describe(ClassLoader loader, String binaryName, byte[] classFile) {
        return new OfOneClass(binaryName, classFile, shared.get(loader))
                .describe(binaryName)
                .resolve();
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
