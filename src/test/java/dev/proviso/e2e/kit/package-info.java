/** What the end-to-end tests share: the shipped jars, JVMs of their own, a listener, and a watch over internal faults. */
@NullMarked
package dev.proviso.e2e.kit;

import org.jspecify.annotations.NullMarked;
