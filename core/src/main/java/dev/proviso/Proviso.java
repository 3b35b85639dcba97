package dev.proviso;

import dev.proviso.control.Switches;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.inventory.CallCounts;
import dev.proviso.inventory.Inventory;
import dev.proviso.link.Definitions;
import dev.proviso.link.LearnedSchemas;
import dev.proviso.link.Prerequisites;
import dev.proviso.link.TrainingMarks;
import dev.proviso.live.LivePages;
import dev.proviso.mode.Depths;
import dev.proviso.mode.Modes;
import dev.proviso.mode.Suspension;
import dev.proviso.profile.Inference;
import dev.proviso.provider.Validators;
import dev.proviso.proxy.Guard;
import dev.proviso.report.Reporter;
import dev.proviso.report.Trainings;
import dev.proviso.schema.TableContract;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one may want to say to Proviso while an application runs. No model needs it: contracts stand in annotations, and
 * the agent enforces them, or the code that was woven into their classes at build time.
 */
public final class Proviso {
    private Proviso() {}

    /**
     * A model whose calls are checked, for where no agent is attached: the model itself if woven code checks all
     * of its contract, else a proxy of its class that passes every call on to it. So it is a proxy, too, where a class is
     * woven and one that it inherits from, in a library, is not, or the other way round.
     *
     * <p>A proxy can not reach static methods: those with a contract are in the {@linkplain #inventory() inventory}, as
     * not enforced.
     *
     * @throws IllegalArgumentException if a proxy could not check the contract of an instance method, or could not stand
     *     for the model: a final or sealed class, a private method with a contract, a final method of the class
     * @throws IllegalStateException if the API of Jakarta Validation is not on the class path
     */
    public static <T> T guard(T model) {
        Prerequisites.require();
        return Guard.guard(model);
    }

    /**
     * A model whose calls through one of its interfaces are checked: a proxy of the interface, or the model itself if
     * woven code checks all of its contract.
     *
     * @throws IllegalArgumentException if {@code type} is no interface
     * @throws IllegalStateException if the API of Jakarta Validation is not on the class path
     */
    public static <T> T guard(Class<T> type, T model) {
        Prerequisites.require();
        return Guard.guard(type, model);
    }

    /** Sets the mode for all classes that no longer name governs. */
    public static void mode(Mode mode) {
        Switches.mode("", mode, EffectiveSetting.CALL);
    }

    /**
     * Sets the mode for a package and all below it, or for a class and those nested in it. The longest name governs.
     * Call sites that were linked before follow when they are next reached.
     *
     * @param name a package's name, or the binary name of a class
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static void mode(String name, Mode mode) {
        Switches.mode(name, mode, EffectiveSetting.CALL);
    }

    /** The mode that governs a package or class. */
    public static Mode modeOf(String name) {
        return Modes.of(name);
    }

    /** Sets how deep values are looked into, for all classes that no longer name governs. */
    public static void depth(Depth depth) {
        Switches.depth("", depth, EffectiveSetting.CALL);
    }

    /**
     * Sets how deep values are looked into, for a package and all below it, or for a class and those nested in it. The
     * longest name governs. Call sites that were linked before follow when they are next reached.
     *
     * @param name a package's name, or the binary name of a class
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static void depth(String name, Depth depth) {
        Switches.depth(name, depth, EffectiveSetting.CALL);
    }

    /** The depth that governs a package or class. */
    public static Depth depthOf(String name) {
        return Depths.of(name);
    }

    /**
     * The modes and depths in effect by name, and where each was set: {@code mode.com.acme}, {@code WARN},
     * {@code environment variable PROVISO_MODES}. Modes come first, each in the order of names.
     */
    public static List<EffectiveSetting> settings() {
        List<EffectiveSetting> all = new ArrayList<>(Modes.all());
        all.addAll(Depths.all());
        return List.copyOf(all);
    }

    /** The mode that governs a package or class, with the name that it is set for and where it was set. */
    public static EffectiveSetting modeSetting(String name) {
        return Modes.effective(name);
    }

    /** The depth that governs a package or class, with the name that it is set for and where it was set. */
    public static EffectiveSetting depthSetting(String name) {
        return Depths.effective(name);
    }

    /** Runs with checks suspended on this thread; training is still tracked. */
    public static <T extends @Nullable Object> T unchecked(Supplier<T> action) {
        Suspension.begin();
        try {
            return action.get();
        } finally {
            Suspension.end();
        }
    }

    /**
     * Says that a model is trained, where no training on this instance can have shown it: one that was deserialised,
     * copied or loaded. A failure that was remembered of it is forgotten.
     *
     * @param model the model, or a proxy of it that {@link #guard(Object)} has made
     * @throws IllegalArgumentException if nothing in the model's class speaks of training
     * @throws IllegalStateException if the model itself says otherwise: a learned field is not set, or the member that
     *     tells says no; the message says which
     */
    public static void markTrained(Object model) {
        TrainingMarks.markTrained(model);
    }

    /**
     * The schema that a model has learned from the table of its last good training: what a {@code @Schema(learned = true)}
     * holds tables to. Saved with the model, it can be given back by {@link #learnSchema}.
     *
     * @param model the model, or a proxy of it that {@link #guard(Object)} has made
     * @return empty if it has learned none
     */
    public static Optional<TableContract> learnedSchema(Object model) {
        return LearnedSchemas.of(model);
    }

    /**
     * Gives a model the schema that it, or the one that it was loaded from, had learned: into its {@code @Learned} field
     * of the type {@link TableContract} if it has one, else it is kept beside the model for as long as that lives. It
     * says nothing of whether the model is trained; see {@link #markTrained}.
     *
     * @param model the model, or a proxy of it that {@link #guard(Object)} has made
     * @param schema what tables are to be held to
     * @throws IllegalArgumentException if nothing in the model's class asks for a learned schema, or if the schema makes
     *     no sense
     */
    public static void learnSchema(Object model, TableContract schema) {
        LearnedSchemas.teach(model, schema);
    }

    /**
     * Writes down what a table is like, as a first schema to be edited: the columns, the type of their cells, whether they
     * are null, the range of numbers, and the levels of text that comes down to a few. What it says is all that it asks
     * for: tables may have other columns, in any order.
     *
     * @param table a row or a list of rows, each a {@code Map}, a record or a bean; a {@code Map} of arrays or lists; or a
     *     {@code double[][]}, whose columns are then called by their numbers
     * @throws IllegalArgumentException if it is no table, has no columns, or throws when it is read
     */
    public static TableContract inferSchema(Object table) {
        return Inference.of(table);
    }

    /**
     * Lets a factory of the application judge the constraints of Jakarta Validation that need a provider, and word all of
     * them: one that makes validators by an injector, say, or that knows the language of the user whose request it is.
     *
     * @param factory the factory, or null for the one that {@code META-INF/validation.xml} describes, which is used where
     *     nothing is said
     */
    public static void validatorFactory(@Nullable ValidatorFactory factory) {
        Validators.use(factory);
        Modes.relink();
    }

    /**
     * From now on, the listener hears of what happens, on the thread where it does: of violations as its attention is,
     * and of trainings, settings and the rest.
     */
    public static void addListener(ContractListener listener) {
        Reporter.add(listener);
    }

    /** The listener hears no more. */
    public static void removeListener(ContractListener listener) {
        Reporter.remove(listener);
    }

    /**
     * Serves the live page of proviso-dashboard on the loopback address, until the program ends.
     *
     * @param port the port, or 0 for any that is free
     * @return where it is, with the token that a browser needs
     * @throws IllegalStateException if proviso-dashboard is not on the class path, or the module {@code jdk.httpserver} not in
     *     this runtime
     * @throws UncheckedIOException if the port is in use
     */
    public static URI dashboard(int port) {
        try {
            return LivePages.start(port);
        } catch (IOException unserved) {
            throw new UncheckedIOException("no live page on port " + port + ": " + unserved.getMessage(), unserved);
        }
    }

    /** How the last training of each class has ended that was told of, in the order of the classes' names. */
    public static List<ContractEvent> trainings() {
        return Trainings.latest();
    }

    /**
     * Counts calls from now on, or no more. To count takes some nanoseconds a call, so nobody does unless asked; linked
     * call sites follow when they are next reached.
     */
    public static void countCalls(boolean counted) {
        CallCounts.set(counted);
    }

    /**
     * Every contracted method that was seen, or woven at build time: whether it is enforced or why not, and how often it
     * was violated; how often it was called, where {@linkplain #countCalls calls are counted}.
     */
    public static List<ContractedMethod> inventory() {
        return Inventory.rows();
    }

    /**
     * Everything that makes no sense in the contracts of these classes, each error once: in their fields, constructors,
     * methods and components, and in what they inherit. An empty list says that every call site of theirs can be linked.
     * No agent is needed, and nothing is called but what initialises the annotations, so that a unit test may ask:
     * {@code assertThat(Proviso.check(Scaler.class)).isEmpty()}.
     *
     * <p>What depends on the model's own class, such as where a name is bound, is judged for the classes given that can
     * have instances, and not for an abstract one. An annotation type that carries words is judged by itself.
     *
     * @return the errors, in the order of the classes: fields, constructors, methods by name
     * @throws IllegalArgumentException if no class is given, or one is null
     */
    public static List<ContractDefinitionException> check(Class<?>... classes) {
        return Definitions.check(classes);
    }

    /**
     * Checks tables by the record or bean that states their columns, with no annotated method:
     * {@code Proviso.table(Flower.class).check(rows)}.
     *
     * @throws ContractDefinitionException if the schema makes no sense
     */
    public static TableCheck table(Class<?> type) {
        return TableCheck.of(type);
    }

    /**
     * Checks tables by a contract that was read, learned or put together. Classes that it names are found by the context
     * loader of this thread.
     *
     * @throws ContractDefinitionException if the schema makes no sense
     */
    public static TableCheck table(TableContract contract) {
        return TableCheck.of(contract, null, Thread.currentThread().getContextClassLoader());
    }

    /**
     * Proves that contracts are enforced, by breaking one. Contracts are read when their methods are first called, so it
     * says most at the end of a test run.
     *
     * @throws IllegalStateException if they are not, or if any contracted method is not enforced, or if Proviso had a
     *     fault of its own; the message says which, and what to do
     */
    public static void selfTest() {
        Prerequisites.require();
        String problem = SelfTest.problem();
        if (problem != null) {
            throw new IllegalStateException(problem);
        }
    }
}
