package dev.proviso.agent;

import dev.proviso.weaver.Names;
import java.lang.instrument.Instrumentation;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets the module of a woven class read core, which it does not know of. */
final class ModuleReads {
    private final Instrumentation instrumentation;

    ModuleReads(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    /**
     * Makes the module read core, wherever it is: on the class path of the same loader or a module of the same layer.
     *
     * @throws RuntimeException if the JVM refuses
     */
    void toCore(Module module, ClassLoader loader) {
        if (!module.isNamed()) {
            return;
        }
        Set<Module> missing = new HashSet<>();
        addUnlessRead(missing, module, loader.getUnnamedModule());
        if (module.getLayer() != null) {
            Optional<Module> core = module.getLayer().findModule(Names.CORE_MODULE);
            if (core.isPresent()) {
                addUnlessRead(missing, module, core.get());
            }
        }
        if (!missing.isEmpty()) {
            instrumentation.redefineModule(module, missing, Map.of(), Map.of(), Set.of(), Map.of());
        }
    }

    private static void addUnlessRead(Set<Module> missing, Module module, Module other) {
        if (!module.canRead(other)) {
            missing.add(other);
        }
    }
}
