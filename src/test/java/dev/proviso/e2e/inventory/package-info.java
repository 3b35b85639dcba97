/** What is enforced, what is not, and whether Proviso knows it. */
@NullMarked
package dev.proviso.e2e.inventory;

import org.jspecify.annotations.NullMarked;
