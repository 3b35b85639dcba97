package dev.proviso.agent;

import dev.proviso.weaver.Names;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What core needs on the module path. It is an automatic module, which is resolved with others of its kind, while a module
 * with a descriptor is there only if something asks for it.
 */
final class CoreModule {
    private static final String NEEDED = "jakarta/validation/ConstraintViolationException.class";

    private CoreModule() {}

    /** Why the contracts of a module can not be enforced, or null if nothing is known against it. */
    static @Nullable String lack(Module module) {
        ModuleLayer layer = module.getLayer() == null ? ModuleLayer.boot() : module.getLayer();
        Optional<Module> core = layer.findModule(Names.CORE_MODULE);
        ClassLoader loader = core.isPresent() ? core.get().getClassLoader() : null;
        return loader == null || LoaderFiles.has(loader, NEEDED)
                ? null
                : "module " + Names.CORE_MODULE + " lacks jakarta.validation (start with"
                        + " --add-modules jakarta.validation,org.slf4j, or require both in module-info)";
    }
}
