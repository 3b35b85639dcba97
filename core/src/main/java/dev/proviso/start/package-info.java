/** What begins with the first contracted call. */
@NullMarked
package dev.proviso.start;

import org.jspecify.annotations.NullMarked;
