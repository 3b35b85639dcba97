package dev.proviso.contract;

import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.Dim;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.value.Carrier;
import dev.proviso.words.Word;
import dev.proviso.words.Words;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts from annotations. Whatever makes no sense is a {@link dev.proviso.ContractDefinitionException}.
 */
public final class ContractReader {
    private ContractReader() {}

    /** What a method or constructor promises, its own annotations and those that it inherits. */
    public static MethodContract method(Executable method) {
        Faults faults = new Faults();
        MethodContract contract = MethodReader.read(method, faults);
        faults.throwFirst();
        return contract;
    }

    /** The methods that a method overrides, generic types resolved. */
    public static List<Method> overridden(Method method) {
        return Lineage.of(method);
    }

    /** Whether a call of one method comes to the other in a class that inherits both, generic types resolved. */
    public static boolean overrides(Method method, Method above) {
        return Lineage.of(method).contains(above);
    }

    /** What a class promises of its fields and its training. */
    public static ModelContract model(Class<?> type) {
        Faults faults = new Faults();
        ModelContract contract = model(type, faults);
        faults.throwFirst();
        return contract;
    }

    /** The same where it makes sense; what does not is left out, and added to the faults. */
    public static ModelContract model(Class<?> type, List<ContractDefinitionException> found) {
        Faults faults = new Faults();
        ModelContract contract = model(type, faults);
        found.addAll(faults.all());
        return contract;
    }

    /** What a method promises where it makes sense; what does not is left out, and added to the faults. */
    public static MethodContract method(Executable method, List<ContractDefinitionException> found) {
        Faults faults = new Faults();
        MethodContract contract = MethodReader.read(method, faults);
        found.addAll(faults.all());
        return contract;
    }

    /**
     * What one word says of a value that stands anywhere.
     *
     * @param word an {@code @ExpectShape}, {@code @Finite}, {@code @InRange} or {@code @Schema}
     * @param name what the value is called
     */
    public static ValueContract value(Annotation word, String name) {
        Faults faults = new Faults();
        Clauses clauses = new ClauseReader("a constrained value", Object.class, null, null, faults)
                .read(List.of(new Word(word, null)));
        faults.throwFirst();
        return new ValueContract(ValueContract.Kind.PARAMETER, 0, name, Carrier.of(Object.class), clauses);
    }

    /** Adds what makes no sense in an annotation type that carries words, whatever it stands on. */
    public static void word(Class<?> annotationType, List<ContractDefinitionException> found) {
        Faults faults = new Faults();
        ComposedWord.check(annotationType, faults);
        found.addAll(faults.all());
    }

    private static ModelContract model(Class<?> type, Faults faults) {
        List<FieldContract> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                FieldContract contract = field(at, field, faults);
                if (contract != null) {
                    fields.add(contract);
                }
            }
        }
        TrainerSearch search = TrainerSearch.of(type);
        return new ModelContract(
                type,
                fields,
                search.trainers(),
                search.madeTrained(),
                search.by(faults),
                search.learns(),
                SchemaSearch.of(type, fields, faults));
    }

    /**
     * What makes no sense as parameters of a method, or fields of its model, hold models that can never be trained.
     *
     * @param model the contract of the model's class, or null where there is no instance
     */
    public static List<ContractDefinitionException> untrainable(MethodContract method, @Nullable ModelContract model) {
        Faults faults = new Faults();
        for (HeldContract held : method.held()) {
            HeldReader.untrainable(held, faults);
        }
        if (model != null && method.requiresTrained()) {
            for (FieldContract field : model.fields()) {
                if (field.held() != null) {
                    HeldReader.untrainable(field.held(), faults);
                }
            }
        }
        return faults.all();
    }

    private static @Nullable FieldContract field(Class<?> declaring, Field field, Faults faults) {
        List<Word> words = RecordWords.field(field);
        boolean learned = Words.first(Learned.class, words) != null;
        String where = Names.simple(declaring) + "." + field.getName();
        HeldContract held = HeldReader.read(where, -1, field.getName(), field.getGenericType(), words);
        // The tables of a record are judged when it is made.
        boolean isTable = Words.first(Schema.class, words) != null && !declaring.isRecord();
        if (!learned && held == null && !isTable && !speaksOfValue(words)) {
            return null;
        }
        if (Modifier.isStatic(field.getModifiers())) {
            faults.add(Definition.of(
                    where, quotedOnField(words), "a static field belongs to no model", "Make it an instance field."));
            return null;
        }
        Clauses clauses =
                new ClauseReader(where, field.getGenericType(), field.getDeclaringClass(), null, faults).read(words);
        TableSense.refuseOnField(where, clauses.table(), faults);
        ValueContract value = new ValueContract(
                ValueContract.Kind.FIELD, -1, field.getName(), Carrier.of(field.getGenericType()), clauses);
        return new FieldContract(field, learned, clauses.isEmpty() ? null : value, held);
    }

    private static boolean speaksOfValue(List<Word> words) {
        return Words.first(ExpectShape.class, words) != null
                || Words.first(Dim.class, words) != null
                || Words.first(Finite.class, words) != null
                || Words.first(InRange.class, words) != null;
    }

    private static String quotedOnField(List<Word> words) {
        for (Word word : words) {
            if (word.annotation() instanceof Learned || word.annotation() instanceof RequireTrained) {
                return word.quoted();
            }
        }
        return words.get(0)
                .quoted("@" + words.get(0).annotation().annotationType().getSimpleName());
    }
}
