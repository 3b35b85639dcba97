package dev.proviso.mode;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.SwitchPoint;

/**
 * For how long a linked check holds: until the mode or the depth of its class is set anew.
 *
 * @param mode invalidated when the mode is
 * @param depth invalidated when the depth is
 */
public record Validity(SwitchPoint mode, SwitchPoint depth) {

    public boolean hasEnded() {
        return mode.hasBeenInvalidated() || depth.hasBeenInvalidated();
    }

    /** The check while it holds, else the other. */
    public MethodHandle guard(MethodHandle check, MethodHandle otherwise) {
        return mode.guardWithTest(depth.guardWithTest(check, otherwise), otherwise);
    }
}
