package dev.proviso.e2e.kit;

import dev.proviso.report.InternalFaults;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails whatever test has made Proviso swallow a fault of its own. It is registered for all tests. */
public final class NoInternalFaults implements Extension, AfterEachCallback, AfterAllCallback {
    private static long known;

    @Override
    public void afterEach(ExtensionContext context) {
        refuseNewFaults();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        refuseNewFaults();
    }

    /** For a test that provokes faults: those so far are accounted for. */
    public static synchronized void forget() {
        known = InternalFaults.count();
    }

    private static synchronized void refuseNewFaults() {
        long count = InternalFaults.count();
        if (count > known) {
            known = count;
            throw new AssertionError(
                    "Proviso swallowed a fault of its own, one of:\n  " + String.join("\n  ", InternalFaults.told()));
        }
    }
}
