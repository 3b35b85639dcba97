package dev.proviso.link;

import dev.proviso.Mode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Puts a site's check together: the passing path, and what happens when it finds something. */
final class SiteCompiler {
    private final Site site;
    private final @Nullable ModelPlan model;
    private final Mode mode;
    private final MethodType type;

    SiteCompiler(Site site, @Nullable ModelPlan model, Mode mode) {
        this.site = site;
        this.model = model;
        this.mode = mode;
        this.type = site.type();
    }

    MethodHandle compile() {
        return switch (site.role()) {
            case ENTER -> entry();
            case EXIT -> site.method().trains() ? constructed() : exit();
            case EXIT_OR_THROW ->
                collect(Functions.bind(
                        new TrainingCalls(site, mode),
                        site.method().trainsThis() ? "exit" : "made",
                        Object.class,
                        Object[].class));
        };
    }

    private MethodHandle nothing() {
        return site.role().nothing(type);
    }

    private MethodHandle constructed() {
        return collect(Functions.bind(new TrainingCalls(site, mode), "constructed", void.class, Object[].class));
    }

    private MethodHandle entry() {
        boolean packed = type.returnType() == long.class;
        if (packed && (site.layout().solved() || site.layout().names().size() > Frame.MOST_PACKED)) {
            throw new IllegalStateException(
                    "agent and core disagree on the names of " + site.method().method());
        }
        MethodHandle checked = mode == Mode.OFF ? uncheckedEntry() : checkedEntry();
        TableLesson lesson = TableLesson.of(site, model);
        if (lesson != null) {
            checked = MethodHandles.foldArguments(lesson.handle(), checked);
        }
        if (site.method().trains() && !site.method().trainsThis() && mode != Mode.OFF) {
            MethodHandle timed = Functions.find(Frame.class, "timed", Object.class, Object.class);
            checked = MethodHandles.filterReturnValue(
                    checked, timed.asType(MethodType.methodType(type.returnType(), type.returnType())));
        }
        if (!site.method().trainsThis()) {
            return checked;
        }
        MethodHandle open =
                Functions.bind(new TrainingCalls(site, mode), "enter", Frame.class, Frame.class, Object.class);
        MethodHandle opening = MethodHandles.dropArguments(
                open.asType(MethodType.methodType(type.returnType(), type.returnType(), type.parameterType(0))),
                2,
                type.parameterList().subList(1, type.parameterCount()));
        return MethodHandles.foldArguments(opening, checked);
    }

    private MethodHandle uncheckedEntry() {
        if (!site.method().trains()) {
            return nothing();
        }
        MethodHandle frame = Functions.find(Frame.class, "unchecked", Frame.class);
        return MethodHandles.dropArguments(
                frame.asType(MethodType.methodType(type.returnType())), 0, type.parameterList());
    }

    private MethodHandle checkedEntry() {
        ModelTables tables = new ModelTables(site, model);
        EntryProgram program = new EntryProgram(site, model, tables);
        MethodHandle passing = program.compile();
        EntryFailure failure = new EntryFailure(site, model, mode, tables, program.isExact());
        MethodHandle failing = collect(Functions.bind(failure, "handle", Object.class, Object[].class));
        if (type.returnType() == void.class) {
            return orElse(passing, "isPassed", int.class, failing);
        }
        Class<?> frame = passing.type().returnType();
        return orElse(passing, "isPassed", frame == long.class ? long.class : Object.class, failing);
    }

    private MethodHandle exit() {
        if (mode == Mode.OFF || !site.method().promises()) {
            return nothing();
        }
        if (site.method().later()) {
            return collect(Functions.bind(new LaterReturn(site, model, mode), "exit", Object.class, Object[].class));
        }
        ExitProgram program = new ExitProgram(site, model);
        MethodHandle passing = program.compile();
        ExitFailure failure = new ExitFailure(site, model, mode, site.tally(), program.isExact());
        MethodHandle failing = collect(Functions.bind(failure, "handle", void.class, Object[].class));
        return orElse(passing, "isPassed", int.class, failing);
    }

    /** Runs the passing path; if its result tells that something is wrong, the failing one gives the result. */
    private MethodHandle orElse(MethodHandle passing, String test, Class<?> tested, MethodHandle failing) {
        Class<?> between = passing.type().returnType();
        MethodHandle isPassed = Functions.find(Frame.class, test, boolean.class, tested)
                .asType(MethodType.methodType(boolean.class, between));
        MethodHandle pass = type.returnType() == void.class
                ? MethodHandles.empty(MethodType.methodType(void.class, between))
                : MethodHandles.identity(between).asType(MethodType.methodType(type.returnType(), between));
        MethodHandle decided = MethodHandles.guardWithTest(
                MethodHandles.dropArguments(isPassed, 1, type.parameterList()),
                MethodHandles.dropArguments(pass, 1, type.parameterList()),
                MethodHandles.dropArguments(failing, 0, between));
        return MethodHandles.foldArguments(decided, passing);
    }

    private MethodHandle collect(MethodHandle ofArray) {
        return ofArray.asCollector(Object[].class, type.parameterCount()).asType(type);
    }
}
