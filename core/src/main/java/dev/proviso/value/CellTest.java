package dev.proviso.value;

import org.jspecify.annotations.Nullable;

/** What every cell of a value must be. Total functions: they neither throw nor, on primitive cells, allocate. */
public sealed interface CellTest permits FiniteTest, Range, PreparedRange {

    /** No NaN and no infinity. */
    CellTest FINITE = FiniteTest.INSTANCE;

    boolean accepts(double cell);

    boolean accepts(float cell);

    boolean accepts(long cell);

    /** A cell of any class of numbers; what is no number has nothing to be judged by. */
    boolean accepts(Number cell);

    /**
     * What is wrong with a cell, in words that follow an <i>is</i>: {@code NaN}, {@code below 0}.
     *
     * @return null if nothing is
     */
    @Nullable String flaw(Number cell);
}
