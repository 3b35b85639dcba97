package dev.proviso.proxy;

/** Marks a proxy of Proviso's, so that it is not wrapped again. */
public interface Guarded {}
