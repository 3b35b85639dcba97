/** What is enforced, and what is not and why. */
@NullMarked
package dev.proviso.inventory;

import org.jspecify.annotations.NullMarked;
