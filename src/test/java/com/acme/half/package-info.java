/** Models of an application that was woven when it was built, which meet a library that was not. */
@NullMarked
package com.acme.half;

import org.jspecify.annotations.NullMarked;
