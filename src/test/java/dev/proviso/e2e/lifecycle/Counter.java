package dev.proviso.e2e.lifecycle;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.io.Serializable;

/** A model of which no field tells whether it is trained: its training is tracked. */
class Counter implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    private int count;

    @Trains
    void fit(@ExpectShape("n") double[] x) {
        if (x.length == 13) {
            throw new IllegalArgumentException("13 rows");
        }
        count += x.length;
    }

    @RequireTrained
    int count() {
        return count;
    }

    @Override
    public Counter clone() {
        try {
            return (Counter) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
