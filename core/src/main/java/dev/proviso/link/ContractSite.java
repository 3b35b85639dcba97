package dev.proviso.link;

import dev.proviso.Depth;
import dev.proviso.Mode;
import dev.proviso.inventory.CallCounts;
import dev.proviso.inventory.Inventory;
import dev.proviso.inventory.MethodTally;
import dev.proviso.mode.Depths;
import dev.proviso.mode.Modes;
import dev.proviso.mode.Settings;
import dev.proviso.mode.Validity;
import dev.proviso.start.FirstCall;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call site. It links itself when it is reached for the first time, and anew when the mode or the depth of its class
 * changes.
 *
 * <p>What a contract means depends on the model's own class, whose fields may carry more of it than the class of the
 * method. So the site keeps a short list of the classes that it has met, each with its check; beyond that, checks are
 * found through the model's class.
 *
 * <p>No lock is held while linking: that may initialise classes of the user's, in a thread that waits for another which
 * waits for this site. Threads that come at once all link, and what the first one made is kept.
 */
final class ContractSite extends MutableCallSite {
    private static final int MOST_CLASSES = 4;
    private static final MethodHandle IS_EXACTLY =
            Functions.find(ContractSite.class, "isExactly", boolean.class, Class.class, Object.class);

    static {
        FirstCall.begin();
    }

    private final MethodHandles.Lookup lookup;
    private final Role role;
    private final String method;
    private final String descriptor;
    private final MethodHandle relinking;
    private final List<Linkage> linkages = new ArrayList<>(1);
    private final List<Thread> linkers = new ArrayList<>(1);
    private final List<Class<?>> met = new ArrayList<>(1);
    private volatile boolean full;
    private @Nullable Linkage linkage;
    private @Nullable Validity validity;
    private MethodHandle check;

    ContractSite(MethodHandles.Lookup lookup, Role role, MethodType type, String method, String descriptor) {
        super(type);
        this.lookup = lookup;
        this.role = role;
        this.method = method;
        this.descriptor = descriptor;
        MethodHandle relink = Functions.bind(this, "relink", MethodHandle.class);
        this.relinking = MethodHandles.foldArguments(MethodHandles.exactInvoker(type), relink);
        this.check = relinking;
        setTarget(relinking);
    }

    /** Links the site to what holds now, and returns what this call goes on with. */
    MethodHandle relink() {
        if (!begin()) {
            // Linking has led back here, through code of the user's that it called: this one call goes unchecked.
            return role.nothing(type());
        }
        try {
            Class<?> type = lookup.lookupClass();
            Settings.Current<Mode> mode = Modes.current(type);
            Settings.Current<Depth> depth = Depths.current(type);
            return keep(linkage(mode.value(), depth.value()), new Validity(mode.switchPoint(), depth.switchPoint()));
        } catch (StackOverflowError ofTheCaller) {
            // The stack has ended here rather than a call later. To tell of it would load classes, for which no stack
            // is
            // left; the next call links again.
            throw ofTheCaller;
        } catch (Throwable fault) {
            return giveUp(fault);
        } finally {
            end();
        }
    }

    /** What the site does under a mode and a depth: it is kept, so that to go back to it is quick. */
    private Linkage linkage(Mode mode, Depth depth) throws NoSuchMethodException {
        Linkage known = known(mode, depth);
        return known != null
                ? known
                : first(Linkage.of(lookup, role, type(), method, descriptor, mode, depth), mode, depth);
    }

    private synchronized @Nullable Linkage known(Mode mode, Depth depth) {
        for (Linkage known : linkages) {
            if (known.isUnder(mode, depth)) {
                return known;
            }
        }
        return null;
    }

    /** Of those that threads make at once, the first is kept. */
    private synchronized Linkage first(Linkage made, Mode mode, Depth depth) {
        Linkage other = known(mode, depth);
        if (other != null) {
            return other;
        }
        if (!made.asksProvider()) {
            // Which provider judges may change; what has been refused may be right then.
            linkages.add(made);
        }
        return made;
    }

    private synchronized boolean begin() {
        for (Thread linker : linkers) {
            if (linker == Thread.currentThread()) {
                return false;
            }
        }
        return linkers.add(Thread.currentThread());
    }

    private synchronized void end() {
        for (int i = 0; i < linkers.size(); i++) {
            if (linkers.get(i) == Thread.currentThread()) {
                linkers.remove(i);
                return;
            }
        }
    }

    private MethodHandle keep(Linkage made, Validity holding) {
        forget();
        MethodHandle fresh = made.isSame() ? made.check(null) : dispatching(made);
        synchronized (this) {
            if (isLinked()) {
                return getTarget();
            }
            linkage = made;
            validity = holding;
            met.clear();
            full = false;
            check = fresh;
            setTarget(holding.guard(counted(fresh), relinking));
        }
        if (made.isEnforced()) {
            Inventory.enforced(lookup.lookupClass(), method, descriptor);
        } else if (made.isUnread()) {
            Inventory.unread(lookup.lookupClass(), method, descriptor, made.fault());
        } else {
            Inventory.notEnforced(lookup.lookupClass(), method, descriptor, made.fault());
        }
        return getTarget();
    }

    /** What was found against the method before is found out anew. */
    private synchronized void forget() {
        Linkage before = linkage;
        if (role == Role.ENTER && before != null && !isLinked()) {
            before.forget();
        }
    }

    /** The check, with the call counted if calls are: whether they are is read after the switch point of the mode. */
    private MethodHandle counted(MethodHandle of) {
        if (role != Role.ENTER || !CallCounts.areOn()) {
            return of;
        }
        MethodTally tally = Inventory.tally(lookup.lookupClass(), method, descriptor);
        tally.beginCounting();
        return MethodHandles.foldArguments(of, Functions.bind(tally, "reached", void.class));
    }

    /** Finds the check for a model of a class that the site has not met, and remembers it if it may. */
    MethodHandle dispatch(Linkage made, Object model) {
        Class<?> type = model.getClass();
        try {
            MethodHandle ofType = made.check(type);
            if (!full && LoaderReach.outlives(type, lookup.lookupClass())) {
                remember(made, type, ofType);
            }
            return ofType;
        } catch (StackOverflowError ofTheCaller) {
            throw ofTheCaller;
        } catch (Throwable fault) {
            Inventory.fault(lookup.lookupClass(), method, descriptor, fault);
            return role.nothing(type());
        }
    }

    private synchronized void remember(Linkage made, Class<?> type, MethodHandle ofType) {
        Validity current = validity;
        if (made == linkage && current != null && met.size() < MOST_CLASSES && !met.contains(type)) {
            met.add(type);
            full = met.size() == MOST_CLASSES;
            MethodHandle test = IS_EXACTLY.bindTo(type);
            test = test.asType(test.type().changeParameterType(0, type().parameterType(0)));
            check = MethodHandles.guardWithTest(test, ofType, check);
            setTarget(current.guard(counted(check), relinking));
        }
    }

    private MethodHandle giveUp(Throwable fault) {
        Inventory.fault(lookup.lookupClass(), method, descriptor, fault);
        MethodHandle nothing = role.nothing(type());
        synchronized (this) {
            if (isLinked()) {
                return getTarget();
            }
            if (!(fault instanceof VirtualMachineError)) {
                setTarget(nothing);
            }
        }
        return nothing;
    }

    private boolean isLinked() {
        return validity != null && !validity.hasEnded();
    }

    private MethodHandle dispatching(Linkage made) {
        MethodHandle dispatch = Functions.bind(this, "dispatch", MethodHandle.class, Linkage.class, Object.class);
        MethodHandle ofModel = dispatch.bindTo(made);
        return MethodHandles.foldArguments(
                MethodHandles.exactInvoker(type()),
                ofModel.asType(MethodType.methodType(MethodHandle.class, type().parameterType(0))));
    }

    static boolean isExactly(Class<?> type, Object model) {
        return model.getClass() == type;
    }
}
