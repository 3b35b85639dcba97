/** Settings that are changed while the program runs. */
@NullMarked
package dev.proviso.control;

import org.jspecify.annotations.NullMarked;
