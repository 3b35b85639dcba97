package dev.proviso.constraint;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What Hibernate Validator says of an annotation on a field, for which a class is made. */
final class Hibernate {
    private static final int FIELDS = 16;

    private final Validator validator;

    Hibernate(Clock clock) {
        ((Logger) LoggerFactory.getLogger("org.hibernate.validator")).setLevel(Level.WARN);
        this.validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Mute())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /** Fields with these annotations, in order, in some classes: one for each takes long to make, one for all to judge. */
    List<Field> fields(List<AnnotationDescription> annotations, List<Class<?>> types) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < types.size(); i += FIELDS) {
            int end = Math.min(i + FIELDS, types.size());
            fields.addAll(ofOneClass(annotations.subList(i, end), types.subList(i, end)));
        }
        return fields;
    }

    private List<Field> ofOneClass(List<AnnotationDescription> annotations, List<Class<?>> types) {
        DynamicType.Builder<?> builder =
                new ByteBuddy().subclass(Object.class).name(Hibernate.class.getName() + "$Made");
        for (int i = 0; i < types.size(); i++) {
            builder = builder.defineField("field" + i, types.get(i), Visibility.PUBLIC)
                    .annotateField(annotations.get(i));
        }
        try (DynamicType.Unloaded<?> made = builder.make()) {
            Class<?> bean = made.load(Hibernate.class.getClassLoader()).getLoaded();
            List<Field> fields = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                fields.add(new Field(bean.getField("field" + i)));
            }
            return fields;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    Field field(AnnotationDescription annotation, Class<?> type) {
        return fields(List.of(annotation), List.of(type)).get(0);
    }

    final class Field {
        final Annotation annotation;
        final Class<?> type;
        private final Class<?> bean;
        private final String name;

        private Field(java.lang.reflect.Field field) {
            this.bean = field.getDeclaringClass();
            this.name = field.getName();
            this.annotation = field.getAnnotations()[0];
            this.type = field.getType();
        }

        /** What is said of the definition, before there is a value; null if nothing is. */
        @Nullable String refusal() {
            try {
                validator.validateValue(bean, name, null);
                return null;
            } catch (ValidationException e) {
                return e.getMessage();
            }
        }

        /** Whether the value satisfies the constraint; what has no digits, on which {@code @Digits} throws, does not. */
        boolean accepts(@Nullable Object value) {
            try {
                return validator.validateValue(bean, name, value).isEmpty();
            } catch (ValidationException e) {
                if (annotation instanceof Digits && e.getCause() instanceof NumberFormatException) {
                    return false;
                }
                throw e;
            }
        }

        @Override
        public String toString() {
            return annotation + " " + type.getTypeName();
        }
    }

    private static final class Mute implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
