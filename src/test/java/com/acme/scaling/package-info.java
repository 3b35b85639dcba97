/** A user's application: a scaler, and a program that makes one mistake with it. It knows nothing of Proviso's core. */
@NullMarked
package com.acme.scaling;

import org.jspecify.annotations.NullMarked;
