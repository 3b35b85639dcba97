package dev.proviso.constraint;

import jakarta.validation.constraints.Pattern.Flag;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.type.TypeDescription;

/** Annotations as one would write them: {@code of(Size.class, "min", 1)}. */
final class Written {
    private Written() {}

    static AnnotationDescription of(Class<? extends Annotation> type, Object... members) {
        AnnotationDescription.Builder builder = AnnotationDescription.Builder.ofType(type);
        for (int i = 0; i < members.length; i += 2) {
            builder = with(builder, (String) members[i], members[i + 1]);
        }
        return builder.build();
    }

    /** The annotations in the container of their type, as the compiler puts them there. */
    static AnnotationDescription together(Class<? extends Annotation> container, AnnotationDescription... parts) {
        TypeDescription part = parts[0].getAnnotationType();
        return AnnotationDescription.Builder.ofType(container)
                .defineAnnotationArray("value", part, parts)
                .build();
    }

    private static AnnotationDescription.Builder with(
            AnnotationDescription.Builder builder, String name, Object value) {
        if (value instanceof Long number) {
            return builder.define(name, number);
        }
        if (value instanceof Integer number) {
            return builder.define(name, number);
        }
        if (value instanceof Boolean flag) {
            return builder.define(name, flag);
        }
        if (value instanceof String text) {
            return builder.define(name, text);
        }
        if (value instanceof Class<?> type) {
            return builder.defineTypeArray(name, type);
        }
        List<String> flags = new ArrayList<>();
        for (Flag flag : (Flag[]) value) {
            flags.add(flag.name());
        }
        return builder.defineEnumerationArray(
                name, TypeDescription.ForLoadedType.of(Flag.class), flags.toArray(new String[0]));
    }
}
