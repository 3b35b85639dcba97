package dev.proviso.live;

import dev.proviso.report.InternalFaults;
import dev.proviso.settings.Given;
import dev.proviso.settings.Key;
import dev.proviso.settings.PageAddress;
import dev.proviso.settings.Setting;
import java.io.IOException;
import java.net.URI;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Finds the page of a module that has one, and starts it. */
public final class LivePages {
    private static final String MODULE = "dev.proviso:proviso-dashboard";
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private LivePages() {}

    /**
     * Starts the page on the loopback address.
     *
     * @throws IllegalStateException if no module on the class path has one, or the JVM has no server
     * @throws IOException if the port is in use
     */
    public static URI start(int port) throws IOException {
        return start(new PageSettings(PageSettings.LOOPBACK, port, token(), isControlling()));
    }

    private static URI start(PageSettings settings) throws IOException {
        try {
            return page().start(settings);
        } catch (ServiceConfigurationError refused) {
            throw new IllegalStateException("the live page can not be had: " + refused.getMessage(), refused);
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "the live page can not be served, as " + missing.getMessage()
                            + " is missing: add the module jdk.httpserver to this runtime",
                    missing);
        }
    }

    /** Starts the page by a thread of its own, once, if the setting {@code dashboard} asks for it. Nothing is thrown. */
    public static void begin() {
        Setting setting = Given.last(Key.DASHBOARD);
        if (setting != null && !setting.value().equalsIgnoreCase("false") && BEGUN.compareAndSet(false, true)) {
            new Start(setting.value()).start();
        }
    }

    private static LivePage page() {
        for (LivePage page : ServiceLoader.load(LivePage.class, LivePages.class.getClassLoader())) {
            return page;
        }
        throw new IllegalStateException("there is no live page on the class path: add " + MODULE);
    }

    private static @Nullable String token() {
        Setting setting = Given.last(Key.DASHBOARD_TOKEN);
        return setting == null ? null : setting.value();
    }

    private static boolean isControlling() {
        Setting setting = Given.last(Key.DASHBOARD_CONTROL);
        return setting != null && setting.value().equalsIgnoreCase("true");
    }

    private static final class Start extends Thread {
        private final String value;

        Start(String value) {
            super(null, null, "proviso-dashboard-start", 0, false);
            this.value = value;
            setDaemon(true);
            setContextClassLoader(null);
        }

        @Override
        @SuppressWarnings("SystemOut")
        public void run() {
            try {
                PageAddress address = PageAddress.of(value);
                String host = address.host().isEmpty() ? PageSettings.LOOPBACK : address.host();
                int port = address.port() < 0 ? PageSettings.USUAL_PORT : address.port();
                URI page = LivePages.start(new PageSettings(host, port, token(), isControlling()));
                System.err.println("proviso: the live page is at " + page);
            } catch (IOException | IllegalStateException | IllegalArgumentException refused) {
                System.err.println("proviso: no live page (dashboard=" + value + "): " + refused.getMessage());
            } catch (VirtualMachineError ending) {
                throw ending;
            } catch (Throwable fault) {
                InternalFaults.tellUnmanaged("starting the live page (dashboard=" + value + ")", fault);
            }
        }
    }
}
