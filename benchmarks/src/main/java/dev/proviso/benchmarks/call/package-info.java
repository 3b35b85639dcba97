/**
 * What it costs to call a method whose contract is enforced, beside the same method without one, with checks written by
 * hand, and validated by others. The bodies do almost nothing, so that the check is what is measured.
 */
@NullMarked
package dev.proviso.benchmarks.call;

import org.jspecify.annotations.NullMarked;
