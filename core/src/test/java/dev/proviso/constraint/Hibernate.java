package dev.proviso.constraint;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Locale;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** What Hibernate Validator says of an annotation on a field, for which a class is made. */
final class Hibernate {
    private static final String FIELD = "value";

    private final Validator validator;

    Hibernate(Clock clock) {
        this.validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Mute())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    Field field(AnnotationDescription annotation, Class<?> type) {
        DynamicType.Builder<?> builder = new ByteBuddy()
                .subclass(Object.class)
                .name(Hibernate.class.getName() + "$Made")
                .defineField(FIELD, type, Visibility.PUBLIC)
                .annotateField(annotation);
        try (DynamicType.Unloaded<?> made = builder.make()) {
            Class<?> bean = made.load(Hibernate.class.getClassLoader()).getLoaded();
            return new Field(bean, bean.getField(FIELD).getAnnotations()[0], type);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    final class Field {
        final Annotation annotation;
        final Class<?> type;
        private final Class<?> bean;

        private Field(Class<?> bean, Annotation annotation, Class<?> type) {
            this.bean = bean;
            this.annotation = annotation;
            this.type = type;
        }

        /** What is said of the definition, before there is a value; null if nothing is. */
        @Nullable String refusal() {
            try {
                validator.validateValue(bean, FIELD, null);
                return null;
            } catch (ValidationException e) {
                return e.getMessage();
            }
        }

        /** Whether the value satisfies the constraint; a constraint that throws counts as not satisfied. */
        boolean accepts(@Nullable Object value) {
            try {
                return validator.validateValue(bean, FIELD, value).isEmpty();
            } catch (ValidationException e) {
                return false;
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
