/** OFF, WARN and ENFORCE, changed while the program runs. */
@NullMarked
package dev.proviso.e2e.modes;

import org.jspecify.annotations.NullMarked;
