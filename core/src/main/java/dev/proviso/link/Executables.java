package dev.proviso.link;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;

/** Finds a method by the name and descriptor of its class file. */
final class Executables {
    private Executables() {}

    static Executable find(Class<?> type, String name, String descriptor) throws NoSuchMethodException {
        MethodType types = MethodType.fromMethodDescriptorString(descriptor, type.getClassLoader());
        if (name.equals("<init>")) {
            return type.getDeclaredConstructor(types.parameterArray());
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name)
                    && method.getReturnType() == types.returnType()
                    && types.parameterList().equals(List.of(method.getParameterTypes()))) {
                return method;
            }
        }
        throw new NoSuchMethodException(type.getName() + "." + name + descriptor);
    }

    /** The descriptor of a method or constructor, as its class file gives it. */
    static String descriptor(Executable executable) {
        Class<?> result = executable instanceof Method method ? method.getReturnType() : void.class;
        return MethodType.methodType(result, executable.getParameterTypes()).descriptorString();
    }
}
