package dev.proviso.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.inventory.CallCounts;
import dev.proviso.mode.Modes;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.management.Attribute;
import javax.management.JMX;
import javax.management.MBeanException;
import javax.management.MBeanInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.openmbean.TabularData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RegistrationTest {
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();
    private static final String CLASS = "com.acme.jmx.Model";

    @BeforeAll
    static void register() throws Exception {
        Registration.register();
        await(() -> SERVER.isRegistered(name("")));
    }

    @AfterEach
    void enforce() {
        Modes.set("", Mode.ENFORCE, EffectiveSetting.CALL);
        CallCounts.set(false);
    }

    @Test
    void it_has_these_attributes_and_operations() throws Exception {
        MBeanInfo info = SERVER.getMBeanInfo(name(""));

        assertThat(info.getAttributes())
                .extracting(attribute -> attribute.getName())
                .containsExactlyInAnyOrder(
                        "Mode",
                        "Depth",
                        "Settings",
                        "IgnoredSettings",
                        "Rate",
                        "CountingCalls",
                        "Calls",
                        "Violations",
                        "Suppressed",
                        "InternalFaults",
                        "ToldFaults",
                        "Instrumented",
                        "Skipped");
        assertThat(info.getOperations())
                .extracting(operation -> operation.getName())
                .containsExactlyInAnyOrder("inventory", "modeOf", "setModeOf", "depthOf", "setDepthOf");
    }

    @Test
    void a_mode_that_it_sets_governs_and_says_so() throws Exception {
        SERVER.setAttribute(name(""), new Attribute("Mode", "warn"));
        SERVER.invoke(name(""), "setModeOf", new Object[] {CLASS, "OFF"}, new String[] {
            String.class.getName(), String.class.getName()
        });

        assertThat(Modes.of("")).isEqualTo(Mode.WARN);
        assertThat(Modes.of(CLASS)).isEqualTo(Mode.OFF);
        assertThat(proxy().modeOf(CLASS + "$Inner")).isEqualTo("OFF, from JMX");
        TabularData settings = (TabularData) SERVER.getAttribute(name(""), "Settings");
        assertThat(settings.get(new Object[] {"mode"}).get("value")).isEqualTo("WARN, from JMX");
        assertThat(settings.get(new Object[] {"depth"}).get("value")).isEqualTo("FULL, the default");
    }

    @Test
    void a_mode_that_is_none_is_refused() {
        assertThatThrownBy(() -> SERVER.setAttribute(name(""), new Attribute("Mode", "STRICT")))
                .isInstanceOfAny(RuntimeMBeanException.class, MBeanException.class)
                .hasRootCauseMessage("unknown mode 'STRICT': expected OFF, WARN or ENFORCE");
        assertThat(Modes.of("")).isEqualTo(Mode.ENFORCE);
    }

    @ParameterizedTest
    @CsvSource({"Mode, 'mode is null: expected OFF, WARN or ENFORCE'", "Depth, depth is null: expected SHAPES or FULL"})
    void an_attribute_that_is_null_is_refused(String attribute, String message) {
        assertThatThrownBy(() -> SERVER.setAttribute(name(""), new Attribute(attribute, null)))
                .isInstanceOfAny(RuntimeMBeanException.class, MBeanException.class)
                .hasRootCauseMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"setModeOf, WARN", "setDepthOf, FULL", "modeOf, ", "depthOf, "})
    void a_name_that_is_null_is_refused(String operation, String value) {
        String[] values = value == null ? new String[1] : new String[] {null, value};
        String[] types = new String[values.length];
        Arrays.fill(types, String.class.getName());

        assertThatThrownBy(() -> SERVER.invoke(name(""), operation, values, types))
                .isInstanceOfAny(RuntimeMBeanException.class, MBeanException.class)
                .hasRootCauseMessage("name is null: expected a package or class, or the empty name for all");
    }

    @Test
    void another_core_has_a_name_of_its_own_and_is_collected_with_its_loader() throws Exception {
        Set<ObjectName> before = names();
        WeakReference<ClassLoader> loader = registerOther(before);

        await(() -> {
            System.gc();
            return loader.get() == null;
        });
        await(() -> before.containsAll(names()));
        assertThat(SERVER.isRegistered(name(""))).isTrue();
    }

    private static WeakReference<ClassLoader> registerOther(Set<ObjectName> before) throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        URLClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        Class.forName(Registration.class.getName(), true, loader)
                .getMethod("register")
                .invoke(null);
        await(() -> !before.containsAll(names()));
        Set<ObjectName> added = names();
        added.removeAll(before);
        assertThat(added).hasSize(1);
        ObjectName other = added.iterator().next();
        assertThat(Integer.parseInt(other.getKeyProperty("core"))).isGreaterThan(1);
        assertThat(SERVER.getAttribute(other, "Depth")).isEqualTo("FULL");
        loader.close();
        return new WeakReference<>(loader);
    }

    @Test
    void it_holds_nothing_but_types_of_the_platform() throws Exception {
        MBeanInfo info = SERVER.getMBeanInfo(name(""));

        assertThat(Set.of(info.getAttributes()))
                .allSatisfy(attribute -> assertThat(attribute.getType())
                        .matches("boolean|long|java\\.lang\\.String|\\[Ljava\\.lang\\.String;|javax\\..*"));
    }

    private static ProvisoMXBean proxy() {
        return JMX.newMXBeanProxy(SERVER, name(""), ProvisoMXBean.class);
    }

    private static Set<ObjectName> names() {
        return new HashSet<>(SERVER.queryNames(name(",*"), null));
    }

    private static ObjectName name(String key) {
        try {
            return new ObjectName("dev.proviso:type=Proviso" + key);
        } catch (javax.management.MalformedObjectNameException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(20);
        }
    }
}
