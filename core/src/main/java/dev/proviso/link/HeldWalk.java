package dev.proviso.link;

import dev.proviso.Code;
import dev.proviso.contract.Names;
import dev.proviso.training.Standing;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One look at all models that are held at one place: those in containers, and those that they hold themselves. */
final class HeldWalk {
    private static final String UNSEEN = " can not be looked through: ";
    private static final int LONGEST_KEY = 40;
    private static final int DEEPEST = 256;

    private final HeldModels held;
    private final @Nullable List<Refused> found;
    private @Nullable IdentityHashMap<Object, Object> visited;
    private int level;

    /** @param found takes all that is wrong; where it is null, the first that is wrong ends the walk, without a word */
    HeldWalk(HeldModels held, @Nullable List<Refused> found) {
        this.held = held;
        this.found = found;
    }

    /** What goes on from a model that another walk has come to. */
    private HeldWalk(HeldModels held, HeldWalk from) {
        this.held = held;
        this.found = from.found;
        this.visited = from.visited;
        this.level = from.level;
    }

    /**
     * Whether all that is held is trained.
     *
     * @param value what is held; null is no trained model
     * @param path where it stands, for a person; of no meaning where no word is said
     */
    boolean isFine(@Nullable Object value, String path) {
        return isFine(value, path, 0);
    }

    /** @param depth in how many containers it stands: only one in another can hold itself */
    private boolean isFine(@Nullable Object value, String path, int depth) {
        if (level == DEEPEST) {
            return refuseDepth(path);
        }
        level++;
        boolean fine = looksFine(value, path, depth);
        level--;
        return fine;
    }

    private boolean looksFine(@Nullable Object value, String path, int depth) {
        if (value == null) {
            return refuse(new Refused(Code.NULL_VALUE, path + " is null, expected a trained model", null));
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || isFine(optional.get(), path, depth);
        }
        if (value instanceof Object[] || value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return (depth > 0 && !isFirstVisit(value)) || areFine(value, path, depth + 1);
        }
        return isModelFine(Guarded.unwrap(value), path);
    }

    private boolean areFine(Object container, String path, int depth) {
        if (container instanceof Object[] array) {
            return areFine(array, path, depth);
        }
        if (container instanceof Map<?, ?> map) {
            return areFine(map, path, depth);
        }
        return areFine((Collection<?>) container, path, depth);
    }

    private boolean areFine(Object[] array, String path, int depth) {
        boolean fine = true;
        for (int i = 0; i < array.length && goesOn(fine); i++) {
            fine &= isFine(array[i], at(path, i), depth);
        }
        return fine;
    }

    private boolean areFine(Collection<?> collection, String path, int depth) {
        boolean fine = true;
        int i = 0;
        for (Object each : collection) {
            fine &= isFine(each, at(path, i++), depth);
            if (!goesOn(fine)) {
                return false;
            }
        }
        return fine;
    }

    private boolean areFine(Map<?, ?> map, String path, int depth) {
        boolean fine = true;
        int i = 0;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            fine &= isFine(each.getValue(), at(path, each.getKey(), i++), depth);
            if (!goesOn(fine)) {
                return false;
            }
        }
        return fine;
    }

    private boolean isModelFine(Object model, String path) {
        ModelPlan plan = ModelPlan.of(model.getClass(), held.lookup());
        String closed = plan.contract().isTrainable() ? null : HeldKind.closed(model.getClass());
        boolean fine = true;
        if (closed != null && held.contract().by() == null) {
            String advice = "; hold models in an array, a Collection, a Map or an Optional";
            return refuse(new Refused(Code.MEMBER_FAILED, path + UNSEEN + "it is " + closed + advice, null));
        }
        if (held.judges(plan)) {
            Standing standing = held.standing(plan, model);
            if (found == null) {
                fine = plan.ledger().refusal(model, standing.trained()) == null;
            } else {
                String who = path + " (" + Names.simple(model.getClass()) + ")";
                Refused refused = Refused.of(plan, model, who, standing);
                fine = refused == null || refuse(refused);
            }
        }
        if (!goesOn(fine)) {
            return false;
        }
        boolean ownFine = areOwnFine(plan, model, path);
        return fine && ownFine;
    }

    /** What a model holds itself: a pipeline as a step of another. */
    private boolean areOwnFine(ModelPlan plan, Object model, String path) {
        if (plan.held().isEmpty() || !isFirstVisit(model)) {
            return true;
        }
        boolean fine = true;
        for (HeldField field : plan.held()) {
            if (goesOn(fine)) {
                fine &= isOwnFine(field, model, found == null ? "" : path + "." + field.name());
            }
        }
        return fine;
    }

    private boolean isOwnFine(HeldField field, Object model, String path) {
        Object value = field.read(model);
        return value == null ? refuse(HeldField.notSet(path)) : new HeldWalk(field.models(), this).isFine(value, path);
    }

    private boolean goesOn(boolean fine) {
        return fine || found != null;
    }

    private boolean refuse(Refused refused) {
        if (found != null) {
            found.add(refused);
        }
        return false;
    }

    /** Said once: there may be many such, and where they end says nothing. */
    private boolean refuseDepth(String path) {
        String from = found == null ? "" : path.split("[.\\[]", 2)[0];
        Refused tooDeep =
                new Refused(Code.MEMBER_FAILED, from + UNSEEN + "it holds others more than " + DEEPEST + " deep", null);
        if (found != null && found.contains(tooDeep)) {
            return false;
        }
        return refuse(tooDeep);
    }

    private boolean isFirstVisit(Object container) {
        if (visited == null) {
            visited = new IdentityHashMap<>();
        }
        return visited.put(container, container) == null;
    }

    private String at(String path, int index) {
        return found == null ? "" : path + "[" + index + "]";
    }

    /** Keys are shown where they are words; whatever else they are, their place says it. */
    private String at(String path, @Nullable Object key, int index) {
        if (found == null) {
            return "";
        }
        if (key instanceof Enum<?> constant) {
            return path + "[" + constant.name() + "]";
        }
        boolean word = key instanceof String text && text.length() <= LONGEST_KEY && text.matches("[\\w. -]+");
        return word ? path + "[\"" + key + "\"]" : at(path, index);
    }
}
