/** Runtime proxies, for models whose classes are not woven. */
@NullMarked
package dev.proviso.proxy;

import org.jspecify.annotations.NullMarked;
