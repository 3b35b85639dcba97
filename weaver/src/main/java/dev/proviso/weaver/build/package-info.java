/** Weaving when classes are built: {@link dev.proviso.weaver.build.ProvisoPlugin}, which the agent has no use for. */
@NullMarked
package dev.proviso.weaver.build;

import org.jspecify.annotations.NullMarked;
