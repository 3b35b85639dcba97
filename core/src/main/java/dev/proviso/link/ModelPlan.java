package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.FieldContract;
import dev.proviso.contract.HeldContract;
import dev.proviso.contract.ModelContract;
import dev.proviso.contract.TrainedBy;
import dev.proviso.schema.TableContract;
import dev.proviso.training.Standing;
import dev.proviso.training.TrainingLedger;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All that call sites share about the models of one class: their contract, how to read their fields, and the ledger of
 * their training.
 */
final class ModelPlan {
    private static final ClassValue<Holder> PLANS = new ClassValue<>() {
        @Override
        protected Holder computeValue(Class<?> type) {
            return new Holder(type);
        }
    };

    private final ModelContract contract;
    private final List<ModelField> fields;
    private final List<HeldField> held = new ArrayList<>();
    private final @Nullable TellingMember telling;
    private final @Nullable SchemaField schemaField;
    private final TrainingLedger ledger;
    private final ReadyTest ready;
    private final boolean tellsTraining;
    private final Map<MemberKey, ModelMember> members = new ConcurrentHashMap<>();
    private final Map<MemberKey, ColumnNames> names = new ConcurrentHashMap<>();

    private ModelPlan(
            ModelContract contract,
            List<ModelField> fields,
            @Nullable TellingMember telling,
            MethodHandles.Lookup lookup) {
        this.contract = contract;
        this.fields = List.copyOf(fields);
        for (ModelField field : fields) {
            HeldContract models = field.contract().held();
            if (models != null) {
                held.add(new HeldField(field, new HeldModels(models, within(contract.type(), lookup))));
            }
        }
        this.telling = telling;
        this.schemaField = schemaField(contract, this.fields, lookup);
        this.ledger = new TrainingLedger(contract.isTracked(), schemaField == null);
        this.ready = new ReadyTest(this.fields, telling);
        this.tellsTraining = contract.isTrainable() && !contract.isHolder();
    }

    /**
     * The plan of a class.
     *
     * @param lookup what may read the class's fields
     * @throws dev.proviso.ContractDefinitionException if the class's contract makes no sense
     */
    static ModelPlan of(Class<?> type, MethodHandles.Lookup lookup) {
        return PLANS.get(type).plan(lookup);
    }

    private static @Nullable SchemaField schemaField(
            ModelContract contract, List<ModelField> fields, MethodHandles.Lookup lookup) {
        FieldContract stated = contract.schema().field();
        for (ModelField field : fields) {
            if (field.contract().equals(stated)) {
                return SchemaField.of(field, lookup);
            }
        }
        return null;
    }

    /** A lookup that keeps no class alive but the model's own, where that can be had. */
    private static MethodHandles.Lookup within(Class<?> type, MethodHandles.Lookup lookup) {
        try {
            boolean same = type.getModule() == lookup.lookupClass().getModule();
            return same || !LoaderReach.outlives(lookup.lookupClass(), type)
                    ? PrivateAccess.within(type, lookup)
                    : lookup;
        } catch (IllegalAccessException closed) {
            return lookup;
        }
    }

    ModelContract contract() {
        return contract;
    }

    List<ModelField> fields() {
        return fields;
    }

    /**
     * A member of the model that a pattern mentions.
     *
     * @throws dev.proviso.ContractDefinitionException if there is no such member, or it is no size
     */
    ModelMember member(String name, MethodHandles.Lookup lookup) {
        MemberKey key = new MemberKey(lookup.lookupClass(), name);
        ModelMember known = members.get(key);
        if (known == null) {
            known = ModelMember.of(contract.type(), name, lookup);
            members.put(key, known);
        }
        return known;
    }

    /**
     * A member of the model that names the columns of its matrices.
     *
     * @throws dev.proviso.ContractDefinitionException if there is no such member, or it names nothing
     */
    ColumnNames names(String name, MethodHandles.Lookup lookup) {
        MemberKey key = new MemberKey(lookup.lookupClass(), name);
        ColumnNames known = names.get(key);
        if (known == null) {
            known = ColumnNames.of(contract.type(), name, lookup);
            names.put(key, known);
        }
        return known;
    }

    /** The field that holds the schema which a model has learned, or null if the ledger does. */
    @Nullable SchemaField schemaField() {
        return schemaField;
    }

    /** The schema that a model has learned, or null. */
    @Nullable TableContract schema(Object model) {
        return schemaField == null ? ledger.schema(model) : schemaField.read(model);
    }

    /** The same as a handle over the model. */
    MethodHandle schemaReader() {
        return schemaField == null
                ? Functions.bind(ledger, "schema", TableContract.class, Object.class)
                : schemaField.field().getter();
    }

    /** The same name may be another member to another class's methods. */
    private record MemberKey(Class<?> reader, String name) {}

    TrainingLedger ledger() {
        return ledger;
    }

    /** The fields that hold models which must be trained. */
    List<HeldField> held() {
        return held;
    }

    /** The member that tells whether a model is trained, or null if none does. */
    @Nullable TellingMember telling() {
        return telling;
    }

    /** Whether something shows of the model itself, not of those that it holds alone, that it is trained. */
    boolean tellsTraining() {
        return tellsTraining;
    }

    /** Whether a model is plainly trained; if not, what it tells and the ledger have to be asked one by one. */
    boolean isReady(Object model) {
        return ledger.isQuiet() && ready.passes(model);
    }

    /** What a model tells of itself; reads its fields one after another. */
    Standing standing(Object model) {
        if (telling != null) {
            return telling.standing(model);
        }
        for (ModelField field : fields) {
            if (field.contract().tellsTraining() && field.read(model) == null) {
                return new Standing(false, field.contract().field().getName() + " is not set", null);
            }
        }
        return Standing.TRAINED;
    }

    /**
     * Makes the plan when it is first asked for; a contract that makes no sense throws every time. No lock is held
     * meanwhile, as reading annotations may initialise classes of the user's.
     */
    private static final class Holder {
        private final Class<?> type;
        private volatile @Nullable ModelPlan plan;

        Holder(Class<?> type) {
            this.type = type;
        }

        ModelPlan plan(MethodHandles.Lookup lookup) {
            ModelPlan known = plan;
            return known == null ? keep(make(type, lookup)) : known;
        }

        private synchronized ModelPlan keep(ModelPlan made) {
            ModelPlan first = plan == null ? made : plan;
            plan = first;
            return first;
        }

        private static ModelPlan make(Class<?> type, MethodHandles.Lookup lookup) {
            ModelContract contract = ContractReader.model(type);
            List<ModelField> fields = new ArrayList<>();
            for (FieldContract field : contract.fields()) {
                fields.add(ModelField.of(field, lookup));
            }
            return new ModelPlan(contract, fields, telling(contract, lookup), lookup);
        }

        private static @Nullable TellingMember telling(ModelContract contract, MethodHandles.Lookup lookup) {
            TrainedBy by = contract.by();
            if (by == null) {
                return null;
            }
            try {
                CircularMember.refuse(by, contract.type());
                return TellingMember.of(by.declaring(), contract.type(), by.member(), lookup);
            } catch (ContractDefinitionException refused) {
                throw TrainedBy.refuse(by.where(), by.member(), String.valueOf(refused.getMessage()));
            }
        }
    }
}
