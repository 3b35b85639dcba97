/** The live page as core knows it: what asks for one, and what a module that has one provides. */
@NullMarked
package dev.proviso.live;

import org.jspecify.annotations.NullMarked;
