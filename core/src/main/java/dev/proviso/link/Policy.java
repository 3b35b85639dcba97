package dev.proviso.link;

import dev.proviso.Mode;
import java.lang.invoke.SwitchPoint;

/**
 * The mode of the classes under one name. All call sites linked under it share a switch point: changing the mode
 * invalidates it, and each site links itself anew when it is next reached.
 */
final class Policy {
    private volatile Mode mode;
    private volatile SwitchPoint switchPoint = new SwitchPoint();

    Policy(Mode mode) {
        this.mode = mode;
    }

    Mode mode() {
        return mode;
    }

    /** To be read before the mode: a site that has read both across a change is then invalidated, not stale. */
    SwitchPoint switchPoint() {
        return switchPoint;
    }

    /** Sets the mode and makes all sites link themselves anew; not to be called by two threads at once. */
    void change(Mode next) {
        SwitchPoint former = switchPoint;
        mode = next;
        switchPoint = new SwitchPoint();
        SwitchPoint.invalidateAll(new SwitchPoint[] {former});
    }
}
