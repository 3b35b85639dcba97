package dev.proviso.e2e.messages;

import dev.proviso.value.TensorType;

/** A tensor of one cell, which nothing reads. */
public record Dial() {

    /** Says what the cell is, and does not read it. */
    public static final class Type implements TensorType<Dial> {
        @Override
        public Class<Dial> type() {
            return Dial.class;
        }

        @Override
        public int rank(Dial dial) {
            return 0;
        }

        @Override
        public int size(Dial dial, int axis) {
            throw new IllegalArgumentException("it has no axis " + axis);
        }

        @Override
        public Cell cells() {
            return Cell.DOUBLE;
        }
    }
}
