package dev.proviso.shape;

import org.jspecify.annotations.Nullable;

/** One word of a {@link ShapePattern}. */
public sealed interface Axis {

    /**
     * The same size wherever the name stands in a call.
     *
     * @param name the name
     * @param condition what must hold of its size, if anything is stated
     */
    record Name(String name, @Nullable Condition condition) implements Axis {
        /** A name of any size. */
        public Name(String name) {
            this(name, null);
        }

        @Override
        public String toString() {
            return condition == null ? name : name + condition;
        }
    }

    /** Exactly this size. */
    record Size(int size) implements Axis {
        @Override
        public String toString() {
            return Integer.toString(size);
        }
    }

    /**
     * Any size: {@code _}.
     *
     * @param written what the pattern says in its place, where nobody can tell what that comes to
     */
    record Any(String written) implements Axis {
        public Any() {
            this("_");
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /** The size of a name, or 1: {@code #n}. */
    record Broadcast(String name) implements Axis {
        @Override
        public String toString() {
            return "#" + name;
        }
    }

    /** A size that is computed: {@code 2*n}, {@code this.hidden}. */
    record Computed(Expression expression) implements Axis {
        @Override
        public String toString() {
            return expression.toString();
        }
    }

    /**
     * Any number of axes: {@code ...}, and with a name, the same sizes wherever it stands: {@code *b}, or {@code +b} for at
     * least one.
     *
     * @param name the name, or null for {@code ...}
     * @param least how many axes there are at least, 0 or 1
     */
    record Rest(@Nullable String name, int least) implements Axis {
        /** Any axes: {@code ...}. */
        public Rest() {
            this(null, 0);
        }

        @Override
        public String toString() {
            return name == null ? "..." : (least == 0 ? "*" : "+") + name;
        }
    }
}
