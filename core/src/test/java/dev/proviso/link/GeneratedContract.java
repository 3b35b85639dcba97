package dev.proviso.link;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.StubMethod;
import org.jspecify.annotations.Nullable;

/** A method with a contract made by chance: one to three parameters and a return, on a model with two fields. */
final class GeneratedContract {
    private static final String[] AXES = {"n", "d", "k", "n", "d", "_", "2", "0"};
    private static final List<ValueKind> KINDS = List.of(ValueKind.values());
    private static int made;

    /** Fields give the model's dimensions. */
    abstract static class Model {
        @Learned
        @ExpectShape("d")
        double @Nullable [] mean;

        @ExpectShape("k d")
        float @Nullable [] @Nullable [] weights;
    }

    /** A parameter or a return. */
    record Value(ValueKind kind, String pattern, boolean nullable) {}

    final List<Value> parameters = new ArrayList<>();
    final Value returned;
    final Class<? extends Model> type;

    GeneratedContract(Random random) {
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            parameters.add(value(random));
        }
        returned = value(random);
        type = make();
    }

    Model model() {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("model", impossible);
        }
    }

    private static Value value(Random random) {
        ValueKind kind = KINDS.get(random.nextInt(KINDS.size()));
        return new Value(kind, pattern(random, kind.rank), random.nextInt(5) == 0);
    }

    private static String pattern(Random random, int declaredRank) {
        int rank = declaredRank < 0 ? random.nextInt(4) : declaredRank;
        List<String> axes = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            axes.add(AXES[random.nextInt(AXES.length)]);
        }
        if (declaredRank != 0 && random.nextInt(5) == 0) {
            int from = random.nextInt(rank + 1);
            axes.subList(from, from + random.nextInt(rank - from + 1)).clear();
            axes.add(from, "...");
        }
        return String.join(" ", axes);
    }

    private Class<? extends Model> make() {
        DynamicType.Builder.MethodDefinition.ParameterDefinition<Model> method = new ByteBuddy()
                .subclass(Model.class)
                .name(GeneratedContract.class.getPackageName() + ".Generated$" + made++)
                .defineMethod("call", generic(returned.kind()), Modifier.PUBLIC);
        for (int i = 0; i < parameters.size(); i++) {
            Value parameter = parameters.get(i);
            method = method.withParameter(generic(parameter.kind()), "p" + i).annotateParameter(annotation(parameter));
        }
        return method.intercept(StubMethod.INSTANCE)
                .annotateMethod(annotation(returned))
                .make()
                .load(Model.class.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(MethodHandles.lookup()))
                .getLoaded();
    }

    private static TypeDefinition generic(ValueKind kind) {
        return TypeDefinition.Sort.describe(kind.type());
    }

    private static AnnotationDescription annotation(Value value) {
        return AnnotationDescription.Builder.ofType(
                        TypeDescription.ForLoadedType.of(ExpectShape.class).asErasure())
                .define("value", value.pattern())
                .define("nullable", value.nullable())
                .build();
    }

    @Override
    public String toString() {
        return "fields (mean \"d\", weights \"k d\"), parameters " + parameters + ", returned " + returned;
    }
}
