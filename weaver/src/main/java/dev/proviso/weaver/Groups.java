package dev.proviso.weaver;

import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationValue;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatchers;

/** The groups of Jakarta Validation that an annotation belongs to; core decides by them likewise. Those of {@code @Contracted} are what it asks for. */
final class Groups {
    private static final String DEFAULT = "jakarta.validation.groups.Default";

    private Groups() {}

    /** Whether the annotation holds where no group is asked for; one that has no groups does. */
    static boolean isDefault(AnnotationDescription annotation) {
        MethodList<MethodDescription.InDefinedShape> members =
                annotation.getAnnotationType().getDeclaredMethods().filter(ElementMatchers.named("groups"));
        if (Words.is(annotation, Names.CONTRACTED)
                || members.isEmpty()
                || !members.getOnly().getReturnType().asErasure().represents(Class[].class)) {
            return true;
        }
        AnnotationValue<?, ?> groups = annotation.getValue(members.getOnly());
        if (groups.getState() != AnnotationValue.State.RESOLVED) {
            return true;
        }
        TypeDescription[] types = groups.resolve(TypeDescription[].class);
        for (TypeDescription type : types) {
            if (type.getName().equals(DEFAULT)) {
                return true;
            }
        }
        return types.length == 0;
    }
}
