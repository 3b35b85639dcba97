/** Violations on their way out: to SLF4J, to listeners, to counters. */
@NullMarked
package dev.proviso.report;

import org.jspecify.annotations.NullMarked;
