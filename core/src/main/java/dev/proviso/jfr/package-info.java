/** Events for Java Flight Recorder. */
@NullMarked
package dev.proviso.jfr;

import org.jspecify.annotations.NullMarked;
