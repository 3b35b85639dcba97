package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.Determination;
import dev.proviso.contract.FieldContract;
import dev.proviso.contract.HeldContract;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ModelContract;
import dev.proviso.contract.TableSense;
import dev.proviso.contract.TrainedBy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what makes no sense in the contract of a class: all that its call sites would find when they are linked, without a
 * call. What depends on the model's own class is judged for classes that can have instances.
 */
final class DefinitionCheck {
    private final Class<?> type;
    private final List<ContractDefinitionException> found = new ArrayList<>();

    private DefinitionCheck(Class<?> type) {
        this.type = type;
    }

    static List<ContractDefinitionException> of(Class<?> type) {
        DefinitionCheck check = new DefinitionCheck(type);
        if (type.isAnnotation()) {
            ContractReader.word(type, check.found);
        } else if (!type.isPrimitive() && !type.isArray()) {
            check.all();
        }
        return check.found;
    }

    private void all() {
        List<ContractDefinitionException> ofFields = new ArrayList<>();
        ModelContract model = ContractReader.model(type, ofFields);
        readable(model, ofFields);
        for (FieldContract field : model.fields()) {
            if (field.held() != null) {
                telling(field.held(), ofFields);
            }
        }
        if (hasInstances(type)) {
            telling(model, ofFields);
        }
        if (!type.isRecord()) {
            found.addAll(ofFields);
        }
        for (Constructor<?> constructor : DeclaredMembers.constructors(type)) {
            MethodContract contract = sound(constructor);
            if (contract != null) {
                withoutModel(contract);
            }
        }
        if (found.isEmpty()) {
            // Of a record, what its components say is told of the constructor already.
            found.addAll(ofFields);
        }
        for (Method method : DeclaredMembers.methods(type)) {
            MethodContract contract = sound(method);
            if (contract == null || Modifier.isAbstract(method.getModifiers())) {
                continue;
            }
            if (Modifier.isStatic(method.getModifiers())) {
                withoutModel(contract);
            } else if (hasInstances(type) && ofFields.isEmpty()) {
                ofModel(contract, model);
            }
        }
    }

    /** What a method promises, or null if nothing, or nothing that could be judged further. */
    private @Nullable MethodContract sound(Executable method) {
        int before = found.size();
        MethodContract contract = ContractReader.method(method, found);
        for (HeldContract held : contract.held()) {
            telling(held, found);
        }
        found.addAll(ProviderFaults.of(contract));
        return found.size() > before || contract.isEmpty() ? null : contract;
    }

    private void withoutModel(MethodContract contract) {
        found.addAll(Determination.faults(contract, null, null));
        found.addAll(ContractReader.untrainable(contract, null));
        found.addAll(TableSense.faults(contract, null, null));
        Class<?> made = MadeModel.type(contract);
        if (made != null) {
            int before = found.size();
            ModelContract model = ContractReader.model(made, found);
            if (found.size() == before) {
                found.addAll(Determination.faultsOfMade(
                        contract,
                        model,
                        new MemberFinder.Unread(contract.method().getDeclaringClass(), made)));
            }
        }
    }

    private void ofModel(MethodContract contract, ModelContract model) {
        if (contract.requiresTrained() && !model.isTrainable()) {
            found.add(DefinitionFault.neverTrained(contract, type));
        }
        found.addAll(Determination.faults(
                contract, model, new MemberFinder.Unread(contract.method().getDeclaringClass(), type)));
        found.addAll(ContractReader.untrainable(contract, model));
        found.addAll(TableSense.faults(
                contract, model, new MemberFinder.Naming(contract.method().getDeclaringClass(), type)));
    }

    private static boolean hasInstances(Class<?> type) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    /** What tells whether the model is trained must be there, and be able to tell. */
    private void telling(ModelContract model, List<ContractDefinitionException> faults) {
        TrainedBy by = model.by();
        if (by == null) {
            return;
        }
        try {
            Member found = MemberFinder.telling(by.declaring(), type, by.member());
            if (!MemberFinder.isOpen(found.getDeclaringClass(), type)) {
                throw MemberFinder.closed(found, type);
            }
            CircularMember.refuse(by, type);
        } catch (ContractDefinitionException refused) {
            faults.add(TrainedBy.refuse(by.where(), by.member(), String.valueOf(refused.getMessage())));
        }
    }

    /** What tells of models that are held must be in their declared class, if there can be models of that very class. */
    private static void telling(HeldContract held, List<ContractDefinitionException> faults) {
        Class<?> model = held.model();
        String by = held.by();
        if (by == null || model == Object.class || !hasInstances(model)) {
            return;
        }
        try {
            Member unused = MemberFinder.telling(model, model, by);
        } catch (ContractDefinitionException refused) {
            faults.add(HeldModels.refuse(held, by, model, refused));
        }
    }

    private void readable(ModelContract model, List<ContractDefinitionException> faults) {
        for (FieldContract field : model.fields()) {
            if (!MemberFinder.isOpen(field.field().getDeclaringClass(), type)) {
                faults.add(ModelField.closed(field.field(), type));
            }
        }
    }
}
