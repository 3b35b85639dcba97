package dev.proviso.jmx;

import java.util.List;
import java.util.Map;

/**
 * What is enforced in this JVM, and how: {@code dev.proviso:type=Proviso}, as jconsole and others show it. Where several
 * class loaders have a core of their own, the second is {@code dev.proviso:type=Proviso,core=2}.
 */
public interface ProvisoMXBean {
    /** The mode of all classes that no longer name governs: {@code OFF}, {@code WARN} or {@code ENFORCE}. */
    String getMode();

    /** Sets it. Calls that were made before follow. */
    void setMode(String mode);

    /** How deep values are looked into, where no longer name governs: {@code SHAPES} or {@code FULL}. */
    String getDepth();

    /** Sets it. */
    void setDepth(String depth);

    /** Each mode and depth that is set, and where: {@code mode.com.acme} is {@code WARN, from system property …}. */
    Map<String, String> getSettings();

    /** What was set at start and ignored, and why. */
    List<String> getIgnoredSettings();

    /** How many events a second a method may log. */
    String getRate();

    /** Whether calls are counted, which costs each some nanoseconds. */
    boolean isCountingCalls();

    /** Sets it. */
    void setCountingCalls(boolean counting);

    /** How many calls there were of contracted methods while calls were counted. */
    long getCalls();

    /** How many checks have found something wrong, in classes that are loaded. */
    long getViolations();

    /** How many of these were not logged, for the rate. */
    long getSuppressed();

    /** How many faults Proviso had of its own. */
    long getInternalFaults();

    /** Those faults, a line each. */
    List<String> getToldFaults();

    /** Each method whose contract is enforced or woven, with what came of its calls. */
    List<String> getInstrumented();

    /** Each method or class whose contract is not enforced, and why. */
    List<String> getSkipped();

    /** The inventory, as one line of JSON. */
    String inventory();

    /** What governs a package or class, and where it was set: {@code WARN, from system property proviso.mode}. */
    String modeOf(String name);

    /** Sets the mode of a package with all below it, or of a class with those nested in it. */
    void setModeOf(String name, String mode);

    /** How deep values are looked into for a package or class, and where that was set. */
    String depthOf(String name);

    /** Sets it. */
    void setDepthOf(String name, String depth);
}
