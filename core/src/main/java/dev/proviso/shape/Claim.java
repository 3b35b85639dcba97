package dev.proviso.shape;

import dev.proviso.value.Reading;

/**
 * What a pattern says of one value.
 *
 * @param subject the value's name: a parameter, a field, or {@code return}
 * @param boundBy the value as a binder, for a machine: {@code parameter x}, {@code field mean}, {@code return}
 * @param phrase the same within a sentence, to which the axis is added: {@code bound by x}
 * @param pattern the pattern
 * @param nullable whether null is accepted in place of the value
 * @param reading the value's shape
 */
public record Claim(
        String subject, String boundBy, String phrase, ShapePattern pattern, boolean nullable, Reading reading) {

    Dimension binding(int axis, long size) {
        return new Dimension(size, boundBy, phrase + ", axis " + axis);
    }
}
