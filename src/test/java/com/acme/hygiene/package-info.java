/** Applications that load, make, change and replace their classes in ways that an agent may trip over. */
@NullMarked
package com.acme.hygiene;

import org.jspecify.annotations.NullMarked;
