package dev.proviso.weaver;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.scaffold.InstrumentedType;
import net.bytebuddy.utility.JavaConstant;

/**
 * How a woven call site is linked: {@code Bootstrap.link(lookup, name, type, method, descriptor)}, where the last two
 * are constants that say which method the call stands in.
 */
final class BootstrapCall {
    private static final Class<?>[] PARAMETERS = {
        MethodHandles.Lookup.class, String.class, MethodType.class, String.class, String.class
    };

    private BootstrapCall() {}

    /** The bootstrap method, described, as core is not there to be looked at. */
    static MethodDescription.InDefinedShape method() {
        List<TypeDescription.Generic> parameters = new ArrayList<>();
        for (Class<?> type : PARAMETERS) {
            parameters.add(generic(type));
        }
        MethodDescription.Token link = new MethodDescription.Token(
                "link", Modifier.PUBLIC | Modifier.STATIC, generic(CallSite.class), parameters);
        return InstrumentedType.Default.of(Names.BOOTSTRAP, generic(Object.class), Modifier.PUBLIC)
                .withMethod(link)
                .getDeclaredMethods()
                .getOnly();
    }

    /** What each call site passes besides: the name and the descriptor of its method. */
    static Advice.BootstrapArgumentResolver.Factory arguments() {
        return new Arguments();
    }

    private static TypeDescription.Generic generic(Class<?> type) {
        return TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(type);
    }

    private static final class Arguments
            implements Advice.BootstrapArgumentResolver.Factory, Advice.BootstrapArgumentResolver {
        @Override
        public Advice.BootstrapArgumentResolver resolve(MethodDescription.InDefinedShape advice, boolean exit) {
            return this;
        }

        @Override
        public List<JavaConstant> resolve(TypeDescription type, MethodDescription method) {
            return List.of(
                    JavaConstant.Simple.ofLoaded(method.getInternalName()),
                    JavaConstant.Simple.ofLoaded(method.getDescriptor()));
        }
    }
}
