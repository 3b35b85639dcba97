package dev.proviso.proxy;

import dev.proviso.link.ProxySites;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** One method of a model as its proxy calls it: entry, the method itself, exit. */
final class CheckedMethod {
    private final Method target;
    private final @Nullable ProxySites sites;

    private CheckedMethod(Method target, @Nullable ProxySites sites) {
        this.target = target;
        this.sites = sites;
    }

    /** @param called the method that was called on the proxy, for instance an interface's */
    static CheckedMethod of(Class<?> model, Method called) {
        Method target = Targets.implementation(model, called);
        target.setAccessible(true);
        return new CheckedMethod(target, SelfChecking.is(target) ? null : ProxySites.of(target));
    }

    @Nullable Object call(Object model, Object proxy, Object[] arguments) throws Throwable {
        if (sites == null) {
            return invoke(model, arguments);
        }
        Object frame = sites.enter(model, arguments);
        Object result;
        try {
            result = invoke(model, arguments);
        } catch (Throwable thrown) {
            sites.thrown(model, thrown, frame);
            throw thrown;
        }
        return sites.exit(model, proxy, result, frame);
    }

    private @Nullable Object invoke(Object model, Object[] arguments) throws Throwable {
        try {
            return target.invoke(model, arguments);
        } catch (InvocationTargetException thrown) {
            throw CheckedCalls.causeOf(thrown);
        }
    }
}
