package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.TrainedBy;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A member that is to tell whether the model is trained, and needs a trained model itself: asking would never end. */
final class CircularMember {
    private CircularMember() {}

    /** @throws ContractDefinitionException if the member is such; without the place */
    static void refuse(TrainedBy by, Class<?> model) {
        Member found = MemberFinder.telling(by.declaring(), model, by.member());
        if (found instanceof Method method && needsTrained(called(model, method))) {
            throw new ContractDefinitionException("this." + by.member() + " needs a trained model itself");
        }
    }

    private static boolean needsTrained(Method method) {
        return ContractReader.method(method, new ArrayList<>()).requiresTrained();
    }

    /** What a call of the method comes to in a model of this class. */
    private static Method called(Class<?> model, Method method) {
        if (Modifier.isPrivate(method.getModifiers())) {
            return method;
        }
        for (@Nullable Class<?> at = model; at != null; at = at.getSuperclass()) {
            for (Method each : at.getDeclaredMethods()) {
                if (each.getName().equals(method.getName())
                        && each.getParameterCount() == 0
                        && !each.isBridge()
                        && !Modifier.isStatic(each.getModifiers())) {
                    return each;
                }
            }
        }
        return method;
    }
}
