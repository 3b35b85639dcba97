package dev.proviso.laws;

import dev.proviso.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The design's table of the states of a model, row by row. What a call breaks is said as {@code subject@axis CODE}. */
final class TrainingRules {
    private final Trainee model;
    private final List<Open> open = new ArrayList<>();
    private Map<String, Integer> lesson = Map.of();
    private boolean returned;
    private boolean before;
    private boolean failed;
    boolean off;

    TrainingRules(Trainee model) {
        this.model = model;
    }

    /** A training under way: in a thread, or in none once its method has returned a stage. */
    static final class Open {
        @Nullable Thread thread = Thread.currentThread();

        Map<String, Integer> inner = new HashMap<>();
    }

    /**
     * A call that was let in.
     *
     * @param sizes those of its names that nothing disputes
     * @param wrong what it breaks
     */
    record Call(Step step, Map<String, Integer> sizes, List<String> wrong, boolean checked) {}

    boolean isTrained() {
        Boolean tells = model.tells();
        return tells == null ? returned : tells;
    }

    /** A method that needs a trained model is called. */
    Call use(Step step) {
        boolean own = own() != null;
        boolean usable = own || (open.isEmpty() ? !failed && isTrained() : before);
        Map<String, Integer> sizes = usable ? fields(true) : new HashMap<>();
        if (usable && !own) {
            lesson.forEach(sizes::putIfAbsent);
        }
        Call call = call(step, sizes);
        if (!usable && !off) {
            call.wrong.add("this " + (open.isEmpty() && failed ? Code.TRAINING_FAILED : Code.UNTRAINED));
        }
        return call;
    }

    /** A training method is called. */
    Call enter(Step step) {
        boolean goesOn = step.incremental() && open.isEmpty() && !failed && isTrained();
        Map<String, Integer> sizes = fields(goesOn);
        if (goesOn) {
            lesson.forEach(sizes::putIfAbsent);
        }
        return call(step, sizes);
    }

    /** Its entry has let it in; null within another training of this thread. What it goes on from, it keeps. */
    @Nullable Open begin(Call call) {
        if (own() != null) {
            return null;
        }
        Open begun = new Open();
        if (open.isEmpty()) {
            before = !failed && isTrained();
            begun.inner.putAll(call.step.incremental() && call.checked && before ? lesson : Map.of());
        }
        open.add(begun);
        return begun;
    }

    /** It has returned, or its stage has completed. */
    List<String> returns(Call call, @Nullable Open ended) {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> sizes = new HashMap<>(call.sizes);
        if (call.checked && call.step.returnsNoStage()) {
            wrong.add("return " + Code.NULL_VALUE);
        } else if (call.checked) {
            if (ended != null && model instanceof Trainee.ToldByField && !isTrained()) {
                wrong.add("mean " + Code.NOT_LEARNED);
            }
            if (ended != null) {
                fields(true)
                        .forEach((name, size) ->
                                meet(name.equals("d") ? "mean@0" : "classes@0", name, size, sizes, wrong));
            }
            wrong.addAll(returnsOf(call.step, sizes));
        }
        Map<String, Integer> learned = new HashMap<>(call.sizes);
        learned.remove("n");
        Open outer = own();
        if (ended != null) {
            end(ended, wrong.isEmpty() ? learned : null);
        } else if (outer != null) {
            outer.inner.putAll(learned);
        }
        return wrong;
    }

    /** What is wrong with the value that a call returns. */
    static List<String> returnsOf(Step step, Map<String, Integer> sizes) {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>(sizes);
        meet("return@0", "n", step.rows() + (step.end() == Step.End.OTHER_RETURN ? 1 : 0), names, wrong);
        meet("return@1", "k", step.classes(), names, wrong);
        return wrong;
    }

    /** It has thrown, or its stage has completed exceptionally. */
    void fails(@Nullable Open ended) {
        if (ended != null) {
            end(ended, null);
        }
    }

    private void end(Open ended, @Nullable Map<String, Integer> learned) {
        open.remove(ended);
        lesson = Map.of();
        failed = learned == null;
        returned |= !failed;
        before = !failed;
        if (learned != null) {
            Map<String, Integer> all = new HashMap<>(ended.inner);
            all.putAll(learned);
            lesson = all;
            open.forEach(other -> other.inner = new HashMap<>(all));
        }
    }

    /** Somebody says that the model is trained, which it must not deny itself. */
    boolean mark() {
        if (Boolean.FALSE.equals(model.tells())) {
            return false;
        }
        lesson = failed ? Map.of() : lesson;
        failed = false;
        returned = true;
        before = true;
        return true;
    }

    private @Nullable Open own() {
        return open.stream()
                .filter(each -> each.thread == Thread.currentThread())
                .findFirst()
                .orElse(null);
    }

    private Map<String, Integer> fields(boolean learned) {
        Map<String, Integer> sizes = new HashMap<>();
        for (String name : List.of("d", "k")) {
            Integer size = model.width(name, learned);
            if (size != null) {
                sizes.put(name, size);
            }
        }
        return sizes;
    }

    private Call call(Step step, Map<String, Integer> known) {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> sizes = off ? new HashMap<>() : known;
        Set<String> disputed = new HashSet<>();
        if (!off) {
            sizes.put("n", step.rows());
            if (step.fault() == Step.Fault.RAGGED) {
                wrong.add("x@1 " + Code.RAGGED);
            } else if (!meet("x@1", "d", step.width(), sizes, wrong)) {
                disputed.add("d");
            }
            if (!meet("y@0", "n", step.rows() + (step.fault() == Step.Fault.ROWS ? 1 : 0), sizes, wrong)) {
                disputed.add("n");
            }
            if (!meet("y@1", "k", step.classes(), sizes, wrong)) {
                disputed.add("k");
            }
        }
        sizes.keySet().removeAll(disputed);
        return new Call(step, sizes, wrong, !off);
    }

    private static boolean meet(String where, String name, int size, Map<String, Integer> sizes, List<String> wrong) {
        Integer known = sizes.putIfAbsent(name, size);
        if (known != null && known != size) {
            wrong.add(where + " " + Code.DIM_MISMATCH);
            return false;
        }
        return true;
    }
}
