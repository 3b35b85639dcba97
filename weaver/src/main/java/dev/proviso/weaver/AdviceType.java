package dev.proviso.weaver;

import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationValue;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.scaffold.InstrumentedType;

/**
 * The advice of one method: a type that is only described, never made. The names and the signatures of its methods
 * become those of the call sites, so that each is linked with exactly the types of the method it stands in.
 */
final class AdviceType {
    private static final TypeDescription NOTHING = TypeDescription.ForLoadedType.of(void.class);
    private static final TypeDescription THROWABLE = TypeDescription.ForLoadedType.of(Throwable.class);

    private AdviceType() {}

    static TypeDescription of(TypeDescription model, ContractedMethod contracted) {
        InstrumentedType type = InstrumentedType.Default.of(
                        AdviceType.class.getName() + "$Described",
                        TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(Object.class),
                        Modifier.PUBLIC)
                .withMethod(enter(model, contracted));
        return contracted.exit() == Exit.NONE ? type : type.withMethod(exit(model, contracted));
    }

    /** {@code enter(T this?, P1, …, Pn) E}; a constructor has no {@code this} yet. */
    private static MethodDescription.Token enter(TypeDescription model, ContractedMethod contracted) {
        MethodDescription method = contracted.method();
        List<ParameterDescription.Token> parameters = new ArrayList<>();
        if (!method.isStatic() && !method.isConstructor()) {
            parameters.add(parameter(model, a(Advice.This.class)));
        }
        int index = 0;
        for (TypeDescription type : method.getParameters().asTypeList().asErasures()) {
            parameters.add(
                    parameter(Loadable.orObject(type), a(Advice.Argument.class).define("value", index++)));
        }
        AnnotationDescription.Builder advice = a(Advice.OnMethodEnter.class).define("inline", false);
        return method("enter", parameters, contracted.entered(), advice);
    }

    /**
     * {@code exit(T this?, R result?, E entered) void}; one that also catches has a {@code Throwable} before E. Where the
     * return is a stage, it gives the one that the caller gets instead.
     */
    private static MethodDescription.Token exit(TypeDescription model, ContractedMethod contracted) {
        MethodDescription method = contracted.method();
        Exit exit = contracted.exit();
        List<ParameterDescription.Token> parameters = new ArrayList<>();
        if (!method.isStatic()) {
            parameters.add(parameter(model, a(Advice.This.class)));
        }
        if (!method.getReturnType().represents(void.class)) {
            TypeDescription returned = Loadable.orObject(method.getReturnType().asErasure());
            parameters.add(parameter(returned, a(Advice.Return.class)));
        }
        AnnotationDescription.Builder advice =
                a(Advice.OnMethodExit.class).define("inline", false).define("backupArguments", false);
        if (exit.isCatching()) {
            parameters.add(parameter(THROWABLE, a(Advice.Thrown.class)));
            advice = advice.define("onThrowable", Throwable.class);
        }
        parameters.add(parameter(contracted.entered(), a(Advice.Enter.class)));
        if (Stages.is(method.getReturnType().asErasure())) {
            AnnotationDescription.Builder replaces = a(Advice.AssignReturned.ToReturned.class);
            return method(
                    exit.callSiteName(), parameters, method.getReturnType().asErasure(), advice, replaces);
        }
        return method(exit.callSiteName(), parameters, NOTHING, advice);
    }

    private static MethodDescription.Token method(
            String name,
            List<ParameterDescription.Token> parameters,
            TypeDescription returned,
            AnnotationDescription.Builder... meanings) {
        List<AnnotationDescription> annotations = new ArrayList<>();
        for (AnnotationDescription.Builder meaning : meanings) {
            annotations.add(meaning.build());
        }
        return new MethodDescription.Token(
                name,
                Modifier.PUBLIC | Modifier.STATIC,
                List.of(),
                returned.asGenericType(),
                parameters,
                List.of(),
                annotations,
                AnnotationValue.UNDEFINED,
                TypeDescription.Generic.UNDEFINED);
    }

    private static ParameterDescription.Token parameter(TypeDescription type, AnnotationDescription.Builder meaning) {
        return new ParameterDescription.Token(type.asGenericType(), List.of(meaning.build()));
    }

    private static AnnotationDescription.Builder a(Class<? extends Annotation> annotation) {
        return AnnotationDescription.Builder.ofType(annotation);
    }
}
