package dev.proviso.provider;

import jakarta.validation.Configuration;
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
    /** Call sites hold the validators that they use, and are held by classes of the loader. */
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
     * The validator for classes of a loader.
     *
     * @throws ValidationException if there is no provider, or it can not start
     * @throws LinkageError if a part of one is missing
     */
    static Validator of(ClassLoader loader) {
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
                    .messageInterpolator(HibernateParts.plainMessages())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    private static Configuration<?> configuration(ClassLoader loader) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        try {
            HibernateParts.adapt(configuration, loader);
        } catch (NoClassDefFoundError anotherProvider) {
            // It has ways of its own.
        }
        return configuration;
    }
}
