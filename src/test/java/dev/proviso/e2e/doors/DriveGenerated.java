package dev.proviso.e2e.doors;

import dev.proviso.ContractViolationException;
import dev.proviso.Violation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes generated calls through the door that it is given, in whose JVM it runs, and prints what came of each. */
final class DriveGenerated {
    private static final Comparator<Method> IN_ORDER =
            Comparator.comparing(Method::getName).thenComparing(Method::toString);

    private DriveGenerated() {}

    /** @param arguments the door, the seed, and how many calls of each method */
    public static void main(String[] arguments) throws IllegalAccessException {
        Door door = Door.valueOf(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        int calls = Integer.parseInt(arguments[2]);
        drive(SingleValues.class, door.open(new SingleValues()), random, calls);
        for (int life = 0; life < calls / 20; life++) {
            drive(SeveralValues.class, door.open(new SeveralValues()), random, 20);
        }
    }

    private static void drive(Class<?> type, Object model, Random random, int calls) throws IllegalAccessException {
        List<Method> methods = new ArrayList<>();
        for (Method each : type.getDeclaredMethods()) {
            if (!each.isSynthetic()) {
                methods.add(each);
            }
        }
        methods.sort(IN_ORDER);
        for (int i = 0; i < calls * methods.size(); i++) {
            Method method = methods.get(random.nextInt(methods.size()));
            Object[] values = new Object[method.getParameterCount()];
            for (int at = 0; at < values.length; at++) {
                values[at] = value(method.getParameterTypes()[at], random);
            }
            System.out.println("CALL " + method.getName() + " " + GeneratedValues.text(Arrays.asList(values)) + " -> "
                    + outcome(method, model, values));
        }
    }

    private static @Nullable Object value(Class<?> type, Random random) {
        if (type == int.class) {
            return random.nextInt(4);
        }
        return type == double.class ? random.nextInt(-1, 3) / 2.0 : GeneratedValues.of(type, random);
    }

    private static String outcome(Method method, Object model, Object[] values) throws IllegalAccessException {
        try {
            method.invoke(model, values);
            return "fine";
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof ContractViolationException broken
                    ? lines(broken)
                    : "threw " + thrown.getCause();
        }
    }

    private static String lines(ContractViolationException broken) {
        List<String> lines = new ArrayList<>();
        for (Violation each : broken.violations()) {
            lines.add(each.blame() + " " + each.code() + " " + each.message());
        }
        return String.join(" / ", lines).replace('\n', '~');
    }
}
