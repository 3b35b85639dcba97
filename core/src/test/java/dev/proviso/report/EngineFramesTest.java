package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineFramesTest {

    @Test
    void a_woven_call_ends_at_the_contracted_method() {
        assertThat(pruned(
                        "dev.proviso.link.Guard",
                        "java.lang.invoke.LambdaForm$DMH/0x00007f",
                        "java.lang.invoke.Invokers$Holder",
                        "jdk.internal.misc.Unsafe",
                        "com.acme.StandardScaler",
                        "com.acme.Main"))
                .containsExactly("com.acme.StandardScaler", "com.acme.Main");
    }

    @Test
    void a_proxied_call_ends_at_its_caller() {
        assertThat(pruned(
                        "dev.proviso.proxy.Handler",
                        "jdk.proxy2.$Proxy7",
                        "jdk.internal.reflect.DirectMethodHandleAccessor",
                        "java.lang.reflect.Method",
                        "com.acme.Main"))
                .containsExactly("com.acme.Main");
    }

    @Test
    void a_call_of_a_proxied_class_ends_at_its_caller() {
        assertThat(pruned("dev.proviso.proxy.CheckedCalls", "com.acme.StandardScaler$ProvisoGuard", "com.acme.Main"))
                .containsExactly("com.acme.Main");
    }

    @Test
    void engine_frames_below_a_users_frame_stay() {
        assertThat(pruned("dev.proviso.shape.Solver", "com.acme.Model", "java.lang.reflect.Method", "com.acme.Main"))
                .containsExactly("com.acme.Model", "java.lang.reflect.Method", "com.acme.Main");
    }

    @Test
    void classes_that_only_begin_alike_are_the_users() {
        assertThat(pruned("dev.proviso.examples.iris.Model", "com.acme.Main"))
                .containsExactly("dev.proviso.examples.iris.Model", "com.acme.Main");
        assertThat(pruned("dev.proviso.linkage.Model", "com.acme.Main"))
                .containsExactly("dev.proviso.linkage.Model", "com.acme.Main");
    }

    @Test
    void a_trace_is_never_left_empty() {
        assertThat(pruned("dev.proviso.link.Guard", "dev.proviso.report.Reporter"))
                .containsExactly("dev.proviso.link.Guard", "dev.proviso.report.Reporter");
        assertThat(pruned()).isEmpty();
    }

    private static List<String> pruned(String... classNames) {
        Throwable thrown = new Throwable();
        thrown.setStackTrace(Arrays.stream(classNames)
                .map(name -> new StackTraceElement(name, "call", null, -1))
                .toArray(StackTraceElement[]::new));
        EngineFrames.prune(thrown);
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
    }
}
