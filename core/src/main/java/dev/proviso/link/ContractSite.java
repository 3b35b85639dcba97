package dev.proviso.link;

import dev.proviso.Mode;
import dev.proviso.report.InternalFaults;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.invoke.SwitchPoint;
import org.jspecify.annotations.Nullable;

/**
 * One call site. It links itself when it is reached for the first time, and anew when the mode of its class changes.
 *
 * <p>What a contract means depends on the model's own class, whose fields may carry more of it than the class of the
 * method. So the site keeps a short list of the classes that it has met, each with its check; beyond that, checks are
 * found through the model's class.
 */
final class ContractSite extends MutableCallSite {
    private static final int MOST_CLASSES = 4;
    private static final MethodHandle IS_EXACTLY =
            Functions.find(ContractSite.class, "isExactly", boolean.class, Class.class, Object.class);

    private final MethodHandles.Lookup lookup;
    private final Role role;
    private final String method;
    private final String descriptor;
    private @Nullable Thread linking;
    private @Nullable Linkage linkage;
    private @Nullable SwitchPoint switchPoint;
    private MethodHandle check;
    private int classes;

    ContractSite(MethodHandles.Lookup lookup, Role role, MethodType type, String method, String descriptor) {
        super(type);
        this.lookup = lookup;
        this.role = role;
        this.method = method;
        this.descriptor = descriptor;
        this.check = relinking();
        setTarget(check);
    }

    /** Links the site to what holds now, and returns what this call goes on with. */
    MethodHandle relink() {
        Class<?> type = lookup.lookupClass();
        synchronized (this) {
            if (Thread.currentThread().equals(linking)) {
                // Linking has led back here, through code of the user's that it called: this one call goes unchecked.
                return MethodHandles.empty(type());
            }
            linking = Thread.currentThread();
            try {
                Policy policy = Modes.policy(type);
                switchPoint = policy.switchPoint();
                while (policy != Modes.policy(type)) {
                    // A mode was set for a name nearer to the class, just now: its switch point is another.
                    policy = Modes.policy(type);
                    switchPoint = policy.switchPoint();
                }
                Mode mode = policy.mode();
                Linkage made = Linkage.of(lookup, role, type(), method, descriptor, mode);
                linkage = made;
                classes = 0;
                check = made.isSame() ? made.check(null) : dispatching(made);
                setTarget(switchPoint.guardWithTest(check, relinking()));
                if (made.isEnforced()) {
                    Inventory.enforced(type, method, descriptor);
                } else {
                    Inventory.notEnforced(type, method, descriptor, made.fault());
                }
            } catch (Throwable fault) {
                giveUp(fault);
            } finally {
                linking = null;
            }
            return getTarget();
        }
    }

    /** Finds the check for a model of a class that the site has not met, and remembers it if it may. */
    MethodHandle dispatch(Linkage made, Object model) {
        Class<?> type = model.getClass();
        try {
            MethodHandle ofType = made.check(type);
            synchronized (this) {
                SwitchPoint current = switchPoint;
                if (made == linkage
                        && current != null
                        && classes < MOST_CLASSES
                        && LoaderReach.outlives(type, lookup.lookupClass())) {
                    classes++;
                    MethodHandle test = IS_EXACTLY.bindTo(type);
                    test = test.asType(test.type().changeParameterType(0, type().parameterType(0)));
                    check = MethodHandles.guardWithTest(test, ofType, check);
                    setTarget(current.guardWithTest(check, relinking()));
                }
            }
            return ofType;
        } catch (Throwable fault) {
            giveUp(fault);
            return MethodHandles.empty(type());
        }
    }

    private void giveUp(Throwable fault) {
        Class<?> type = lookup.lookupClass();
        setTarget(MethodHandles.empty(type()));
        Inventory.notEnforced(type, method, descriptor, fault.toString());
        InternalFaults.tell(type.getName() + "." + method, fault);
    }

    private MethodHandle relinking() {
        MethodHandle relink = Functions.bind(this, "relink", MethodHandle.class);
        return MethodHandles.foldArguments(MethodHandles.exactInvoker(type()), relink);
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
