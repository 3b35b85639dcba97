package dev.proviso.shape;

/** One axis of a {@link ShapePattern}. */
public sealed interface Axis {

    /** The same size wherever the name stands in a call. */
    record Name(String name) implements Axis {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Exactly this size. */
    record Size(int size) implements Axis {
        @Override
        public String toString() {
            return Integer.toString(size);
        }
    }

    /** Any size: {@code _}. */
    record Any() implements Axis {
        @Override
        public String toString() {
            return "_";
        }
    }

    /** Any number of axes of any size: {@code ...}. */
    record Rest() implements Axis {
        @Override
        public String toString() {
            return "...";
        }
    }
}
