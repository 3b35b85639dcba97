package dev.proviso.provider;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The validators that judge calls: that of the factory which the application has given, else one for each class loader,
 * made as the application's {@code META-INF/validation.xml} says.
 */
public final class Validators {
    /** Proviso itself holds overrides to say nothing else; other providers ignore what they do not know. */
    private static final String[] OVERRIDES_MAY_REPEAT = {
        "hibernate.validator.allow_parameter_constraint_override",
        "hibernate.validator.allow_parallel_method_parameter_constraint",
        "hibernate.validator.allow_multiple_cascaded_validation_on_result"
    };

    private static final ClassValue<OfClass> OF_CLASSES = new ClassValue<>() {
        @Override
        protected OfClass computeValue(Class<?> type) {
            ClassLoader loader = type.getClassLoader();
            return new OfClass(loader == null ? ClassLoader.getSystemClassLoader() : loader);
        }
    };

    /** Classes of the loader hold the validators, and are held by it. */
    private static final Map<ClassLoader, WeakReference<Validator>> KNOWN = new WeakHashMap<>();

    private static volatile @Nullable ValidatorFactory given;

    private Validators() {}

    /** Lets a factory of the application judge calls from now on; null lets Proviso make its own. */
    public static void use(@Nullable ValidatorFactory factory) {
        given = factory;
    }

    static @Nullable Validator ofApplication() {
        ValidatorFactory factory = given;
        return factory == null ? null : factory.getValidator();
    }

    /**
     * The validator for a class; the same for all classes of its loader.
     *
     * @throws ValidationException if there is no provider, or it can not start
     * @throws LinkageError if a part of one is missing
     */
    static Validator of(Class<?> type) {
        return OF_CLASSES.get(type).get();
    }

    private static Validator of(ClassLoader loader) {
        synchronized (KNOWN) {
            WeakReference<Validator> known = KNOWN.get(loader);
            Validator validator = known == null ? null : known.get();
            if (validator != null) {
                return validator;
            }
        }
        // Starting one calls code of the application: no lock is held meanwhile.
        Validator made = start(loader);
        synchronized (KNOWN) {
            KNOWN.put(loader, new WeakReference<>(made));
        }
        return made;
    }

    /** What a class holds: its validator, or why there is none. */
    private static final class OfClass {
        private final ClassLoader loader;
        private volatile @Nullable Validator validator;
        private volatile @Nullable Throwable failure;

        OfClass(ClassLoader loader) {
            this.loader = loader;
        }

        Validator get() {
            Validator known = validator;
            if (known != null) {
                return known;
            }
            Throwable before = failure;
            if (before instanceof Error error) {
                throw error;
            }
            if (before instanceof RuntimeException exception) {
                throw exception;
            }
            try {
                Validator made = of(loader);
                validator = made;
                return made;
            } catch (RuntimeException | LinkageError failed) {
                failure = failed;
                throw failed;
            }
        }
    }

    /** A provider finds its parts, and the application's messages, by the thread's loader. */
    private static Validator start(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return start(configuration(loader), loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Validator start(Configuration<?> configuration, ClassLoader loader) {
        try {
            return configuration.buildValidatorFactory().getValidator();
        } catch (ValidationException unready) {
            if (!String.valueOf(unready.getMessage()).contains("jakarta.el.")) {
                throw unready;
            }
            return configuration(loader)
                    .messageInterpolator(plainMessages(unready))
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    private static MessageInterpolator plainMessages(ValidationException unready) {
        try {
            return HibernateParts.plainMessages();
        } catch (NoClassDefFoundError outOfReach) {
            // The provider is in a loader below that of core.
            throw unready;
        }
    }

    private static Configuration<?> configuration(ClassLoader loader) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        for (String property : OVERRIDES_MAY_REPEAT) {
            configuration.addProperty(property, "true");
        }
        try {
            HibernateParts.useLoader(configuration, loader);
        } catch (NoClassDefFoundError anotherProvider) {
            // It has ways of its own, or is out of reach.
        }
        return configuration;
    }
}
