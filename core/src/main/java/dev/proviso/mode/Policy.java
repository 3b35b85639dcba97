package dev.proviso.mode;

import java.lang.invoke.SwitchPoint;

/**
 * What is set for the classes under one name, for instance their mode. All call sites linked under it share a switch
 * point: changing the setting invalidates it, and each site links itself anew when it is next reached.
 */
public final class Policy<V> {
    private volatile V value;
    private volatile SwitchPoint switchPoint = new SwitchPoint();

    Policy(V value) {
        this.value = value;
    }

    public V value() {
        return value;
    }

    /** To be read before the value: a site that has read both across a change is then invalidated, not stale. */
    SwitchPoint switchPoint() {
        return switchPoint;
    }

    /** Sets the value and makes all sites link themselves anew; not to be called by two threads at once. */
    void change(V next) {
        SwitchPoint former = switchPoint;
        value = next;
        switchPoint = new SwitchPoint();
        SwitchPoint.invalidateAll(new SwitchPoint[] {former});
    }
}
