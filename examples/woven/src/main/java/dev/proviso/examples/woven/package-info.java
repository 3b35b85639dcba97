/** A model whose contract was woven when it was built, and a program that runs with no agent. */
@NullMarked
package dev.proviso.examples.woven;

import org.jspecify.annotations.NullMarked;
