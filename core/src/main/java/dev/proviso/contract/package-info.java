/** What a class promises, as immutable data read from its annotations. */
@NullMarked
package dev.proviso.contract;

import org.jspecify.annotations.NullMarked;
