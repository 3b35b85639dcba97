package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Derived;
import com.acme.FlowParent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is loaded before the agent is woven late, as far as the JVM allows. */
class LoadedClassesTest {
    private static final Class<?>[] LOADED = {String.class, int[].class, FlowParent.class, Derived.class};

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Outcomes outcomes =
            new Outcomes(new Notices(new PrintStream(told, true, StandardCharsets.UTF_8)), false);
    private final List<Object> retransformed = new ArrayList<>();

    @Test
    void only_classes_that_may_be_contracted_are_retransformed() {
        new LoadedClasses(jvm(false), new Relevance(), outcomes).weave();

        assertThat(retransformed).containsExactly(Derived.class);
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_class_that_the_jvm_refuses_is_reported() {
        new LoadedClasses(jvm(true), new Relevance(), outcomes).weave();

        assertThat(told.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "proviso: NOT ENFORCED: com.acme.Derived: it was loaded before the agent, and the JVM refused: "
                                + "java.lang.VerifyError: no");
        assertThat(AgentReport.wove(Derived.class)).isFalse();
    }

    private Instrumentation jvm(boolean refusing) {
        return (Instrumentation) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Instrumentation.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAllLoadedClasses" -> LOADED;
                    case "isModifiableClass" -> true;
                    case "retransformClasses" -> {
                        if (refusing) {
                            throw new VerifyError("no");
                        }
                        retransformed.add(((Class<?>[]) arguments[0])[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
