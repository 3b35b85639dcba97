/** Proviso as an MBean. Nothing else needs the module java.management, which may be absent. */
@NullMarked
package dev.proviso.jmx;

import org.jspecify.annotations.NullMarked;
