package dev.proviso.report;

import dev.proviso.Mode;
import dev.proviso.Violation;

/**
 * Hears of every violation, in order. Register it with {@link Reporter#add}.
 *
 * <p>It hears of all of them, however few may be logged. Where a mode of WARN meets a flood, a listener is therefore what
 * costs: without one, a call that is not logged is not examined either.
 *
 * <p>It is called on the thread that made the call, before the call fails or goes on, so it must be quick and must not
 * block. What it throws is caught, counted in {@link InternalFaults} and told once; the call is not touched by it.
 */
public interface ViolationListener {

    /**
     * One clause of a contract was broken.
     *
     * @param violation what broke
     * @param mode whether the call now fails ({@link Mode#ENFORCE}) or goes on ({@link Mode#WARN})
     */
    void onViolation(Violation violation, Mode mode);
}
