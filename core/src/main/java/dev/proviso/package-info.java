/** The entry point, the modes, and what a broken contract says. */
@NullMarked
package dev.proviso;

import org.jspecify.annotations.NullMarked;
