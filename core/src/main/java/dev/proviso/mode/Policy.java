package dev.proviso.mode;

import java.lang.invoke.SwitchPoint;

/**
 * What is set for the classes under one name, for instance their mode. All call sites linked under it share a switch
 * point: changing the setting invalidates it, and each site links itself anew when it is next reached.
 */
public final class Policy<V> {
    private volatile V value;
    private volatile String source;
    private volatile SwitchPoint switchPoint = new SwitchPoint();

    /** @param source where it was set, for people */
    Policy(V value, String source) {
        this.value = value;
        this.source = source;
    }

    public V value() {
        return value;
    }

    String source() {
        return source;
    }

    /** To be read before the value: a site that has read both across a change is then invalidated, not stale. */
    SwitchPoint switchPoint() {
        return switchPoint;
    }

    /** Sets the value and makes all sites link themselves anew; not to be called by two threads at once. */
    void change(V next, String by) {
        value = next;
        source = by;
        SwitchPoint.invalidateAll(new SwitchPoint[] {renew()});
    }

    /** Takes a new switch point, and returns the former, which is to be invalidated. */
    SwitchPoint renew() {
        SwitchPoint former = switchPoint;
        switchPoint = new SwitchPoint();
        return former;
    }
}
