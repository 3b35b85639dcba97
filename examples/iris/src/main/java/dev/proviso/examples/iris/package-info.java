/** Models on the iris measurements, with their contracts, and the mistakes that those stop. */
@NullMarked
package dev.proviso.examples.iris;

import org.jspecify.annotations.NullMarked;
