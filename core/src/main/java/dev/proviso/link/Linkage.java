package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.Depth;
import dev.proviso.Mode;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.Determination;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ModelContract;
import dev.proviso.contract.Names;
import dev.proviso.contract.TableSense;
import dev.proviso.contract.ValueContract;
import dev.proviso.inventory.Inventory;
import dev.proviso.shape.ShapePattern;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call site does under one mode and depth: makes the check for each class of models that it meets. */
final class Linkage {
    private static final String UNREAD =
            "what was woven has a contract that proviso-core does not read: its annotations come"
                    + " from another class loader, or another version, than those that proviso-core knows";

    private final MethodHandles.Lookup lookup;
    private final Role role;
    private final MethodType type;
    private final Mode mode;
    private final Depth depth;
    private final Executable method;
    private final @Nullable MethodContract contract;
    private final @Nullable ContractDefinitionException fault;
    private final boolean unread;
    private volatile @Nullable MethodHandle ofAll;
    private volatile @Nullable String refusal;
    private final ClassValue<MethodHandle> checks = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> model) {
            try {
                return make(model);
            } catch (RuntimeException | LinkageError fault) {
                Class<?> owner = method.getDeclaringClass();
                Inventory.fault(owner, Names.method(method), Executables.descriptor(method), fault);
                return role.nothing(type);
            }
        }
    };

    private Linkage(
            MethodHandles.Lookup lookup,
            Role role,
            MethodType type,
            Mode mode,
            Depth depth,
            Executable method,
            @Nullable MethodContract contract,
            boolean unread,
            @Nullable ContractDefinitionException fault) {
        this.lookup = lookup;
        this.role = role;
        this.type = type;
        this.mode = mode;
        this.depth = depth;
        this.method = method;
        this.contract = contract;
        this.unread = unread;
        this.fault = fault;
    }

    static Linkage of(
            MethodHandles.Lookup lookup,
            Role role,
            MethodType type,
            String name,
            String descriptor,
            Mode mode,
            Depth depth)
            throws NoSuchMethodException {
        Executable method = Executables.find(lookup.lookupClass(), name, descriptor);
        try {
            MethodContract stated = ContractReader.method(method);
            MethodContract contract = depth == Depth.SHAPES ? stated.withoutCells() : stated;
            // One that asks for groups in which it has no constraints is read, and promises nothing.
            boolean unread = stated.isEmpty() && !stated.constraints().areAsked();
            return new Linkage(lookup, role, type, mode, depth, method, contract, unread, null);
        } catch (ContractDefinitionException fault) {
            return new Linkage(lookup, role, type, mode, depth, method, null, false, fault);
        }
    }

    boolean isUnder(Mode otherMode, Depth otherDepth) {
        return mode == otherMode && depth == otherDepth;
    }

    /** Whether the check is the same for all classes of models. */
    boolean isSame() {
        return contract == null
                || !hasModel()
                || (role == Role.EXIT && !mentionsMembers(contract) && !isOfRecord())
                || (mode == Mode.OFF && !contract.trains());
    }

    /** Whether a provider of Jakarta Validation judges some of its constraints. */
    boolean asksProvider() {
        return contract != null && contract.constraints().asking() != null;
    }

    /** Takes back what was said against the method, where another provider may find nothing against it. */
    void forget() {
        String said = refusal;
        if (said != null && asksProvider()) {
            Inventory.forget(method.getDeclaringClass(), Names.method(method), Executables.descriptor(method), said);
        }
    }

    boolean isEnforced() {
        return contract != null && !unread;
    }

    /** Whether nothing was read of the contract that the site was woven for. */
    boolean isUnread() {
        return unread;
    }

    /** Why the contract is not enforced. */
    String fault() {
        return fault == null ? UNREAD : DefinitionFault.summary(fault);
    }

    /** The check for models of a class; null where there is no model, or the class does not matter. */
    MethodHandle check(@Nullable Class<?> model) {
        if (model != null) {
            return checks.get(model);
        }
        MethodHandle known = ofAll;
        if (known == null) {
            known = make(null);
            ofAll = known;
        }
        return known;
    }

    private MethodHandle make(@Nullable Class<?> model) {
        MethodContract known = contract;
        if (known == null) {
            return faulty(fault);
        }
        if (mode == Mode.OFF && !known.trains()) {
            return role.nothing(type);
        }
        try {
            ModelPlan plan = model == null ? null : ModelPlan.of(model, lookup);
            if (plan != null && known.requiresTrained() && !plan.contract().isTrainable()) {
                throw DefinitionFault.neverTrained(known, model == null ? method.getDeclaringClass() : model);
            }
            ModelContract fields = plan != null ? plan.contract() : null;
            if (role == Role.ENTER) {
                throwFirst(Determination.faults(
                        known, fields, plan == null ? null : new ModelMember.Search(plan, lookup)));
                throwFirst(ContractReader.untrainable(known, fields));
                throwFirst(ProviderFaults.of(known));
                throwFirst(TableSense.faults(
                        known, fields, model == null ? null : new MemberFinder.Naming(lookup.lookupClass(), model)));
            }
            ModelPlan made = MadeModel.plan(known, lookup);
            if (made != null) {
                fields = made.contract();
                throwFirst(Determination.faultsOfMade(known, fields, new ModelMember.Search(made, lookup)));
            }
            FrameLayout layout = FrameLayout.of(known, fields);
            return new SiteCompiler(new Site(role, known, layout, type, lookup), plan, mode).compile();
        } catch (ContractDefinitionException bad) {
            String summary = DefinitionFault.summary(bad);
            if (refusal == null) {
                refusal = summary;
            }
            Inventory.notEnforced(
                    method.getDeclaringClass(), Names.method(method), Executables.descriptor(method), summary);
            return faulty(bad);
        }
    }

    private static void throwFirst(List<ContractDefinitionException> faults) {
        for (ContractDefinitionException first : faults) {
            throw first;
        }
    }

    private MethodHandle faulty(@Nullable ContractDefinitionException bad) {
        if (bad == null || mode == Mode.OFF || role != Role.ENTER) {
            return role.nothing(type);
        }
        return new DefinitionFault(bad, mode).site(type);
    }

    private static boolean mentionsMembers(MethodContract method) {
        for (ValueContract returned : method.returned()) {
            ShapePattern shape = returned.clauses().shape();
            if (shape != null && !shape.members().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Only the fields of records can be numbers that give a name its size. */
    private boolean isOfRecord() {
        return method.getDeclaringClass().isRecord();
    }

    private boolean hasModel() {
        return !Modifier.isStatic(method.getModifiers()) && method instanceof Method;
    }
}
