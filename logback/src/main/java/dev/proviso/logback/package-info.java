/** Events through Logback: as JSON lines, as lines for people, without waiting for a disk or a network. */
@NullMarked
package dev.proviso.logback;

import org.jspecify.annotations.NullMarked;
