package dev.proviso.e2e.doors;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Calls on one new model, one after another.
 *
 * @param name what is shown
 * @param doors the doors that can check it
 * @param model makes the model
 * @param steps the calls
 */
record Sequence<M>(String name, Set<Door> doors, Supplier<M> model, List<Step<M>> steps) {

    /** Calls that every door checks. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <M> Sequence<M> of(String name, Supplier<M> model, Step<M>... steps) {
        return new Sequence<>(name, EnumSet.allOf(Door.class), model, List.of(steps));
    }

    /** Calls that only this door can check. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <M> Sequence<M> only(Door door, String name, Supplier<M> model, Step<M>... steps) {
        return new Sequence<>(name, EnumSet.of(door), model, List.of(steps));
    }

    /** Calls that only the model's own class can check. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <M> Sequence<M> woven(String name, Supplier<M> model, Step<M>... steps) {
        return new Sequence<>(name, EnumSet.of(Door.AGENT, Door.WOVEN), model, List.of(steps));
    }

    @Override
    public String toString() {
        return name;
    }
}
