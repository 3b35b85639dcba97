/** What documentation mentions and need not explain. */
@NullMarked
package dev.proviso.docs.given;

import org.jspecify.annotations.NullMarked;
