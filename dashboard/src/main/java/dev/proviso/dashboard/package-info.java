/**
 * The live page: contracted models as they run, in a browser. Events are kept in a {@link dev.proviso.dashboard.EventRing},
 * from which each browser's {@link dev.proviso.dashboard.Feed} takes what is new; the rest is read when it is asked for.
 */
@NullMarked
package dev.proviso.dashboard;

import org.jspecify.annotations.NullMarked;
