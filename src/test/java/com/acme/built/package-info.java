/** An application that is woven when it is built. */
@NullMarked
package com.acme.built;

import org.jspecify.annotations.NullMarked;
