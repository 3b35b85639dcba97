/** The Java agent: it weaves the contracts of classes into them as they load. */
@NullMarked
package dev.proviso.agent;

import org.jspecify.annotations.NullMarked;
