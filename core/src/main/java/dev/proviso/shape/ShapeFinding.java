package dev.proviso.shape;

import dev.proviso.Code;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the shape of a value.
 *
 * @param code what is wrong
 * @param claim the value and its pattern
 * @param axis the axis at fault, counted from 0, if it is one
 * @param dimension the axis as the pattern writes it
 * @param expected the size or rank expected
 * @param actual the size or rank that came
 * @param boundBy what gave the expected size
 * @param sentence all this for a person
 * @param cause what a member of the model has thrown, if that is the fault
 */
public record ShapeFinding(
        Code code,
        Claim claim,
        @Nullable Integer axis,
        @Nullable String dimension,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String boundBy,
        String sentence,
        @Nullable Throwable cause) {}
