/** Meters for Micrometer. */
@NullMarked
package dev.proviso.micrometer;

import org.jspecify.annotations.NullMarked;
