package dev.proviso.shape;

/**
 * An axis that can only be judged when all names are bound.
 *
 * @param order the place of its value in the call
 * @param claim the value and its pattern
 * @param axis the axis, counted from 0
 * @param term what the pattern says of it: a name with a condition, a broadcast, or arithmetic
 * @param size its size
 */
record Deferred(int order, Claim claim, int axis, Axis term, long size) {}
