package dev.proviso.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A word of a later version, which the agent has never heard of; it may stand on constructors too. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Novel {}
