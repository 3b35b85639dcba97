package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleReadsTest {
    private final List<List<Object>> redefined = new ArrayList<>();
    private final Instrumentation instrumentation = (Instrumentation) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Instrumentation.class}, (proxy, method, arguments) -> {
                redefined.add(Arrays.asList(arguments));
                return null;
            });
    private final ClassLoader loader = getClass().getClassLoader();

    @Test
    void a_named_module_is_made_to_read_the_class_path() {
        Module named = java.util.logging.Logger.class.getModule();

        new ModuleReads(instrumentation).toCore(named, loader);
        assertThat(redefined)
                .singleElement()
                .satisfies(arguments -> assertThat(arguments).startsWith(named, Set.of(loader.getUnnamedModule())));
    }

    @Test
    void an_unnamed_module_reads_everything_already() {
        new ModuleReads(instrumentation).toCore(loader.getUnnamedModule(), loader);

        assertThat(redefined).isEmpty();
    }
}
