package dev.proviso.link;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Executable;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a getter was called by Hibernate Validator, which wants to judge what it returns and tell all that is wrong with
 * the bean: an exception would leave it with nothing to tell. It is only asked after a check has failed.
 */
final class ReadByValidator {
    private static final String VALIDATOR = "org.hibernate.validator.";
    /** Newer JDKs tell no descriptors without the option. */
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private ReadByValidator() {}

    static boolean is(Executable method) {
        String name = method.getName();
        boolean isGetter = name.startsWith("get") || name.startsWith("is") || name.startsWith("has");
        return isGetter && method.getParameterCount() == 0 && STACK.walk(new Search(name));
    }

    private record Search(String getter) implements Function<Stream<StackFrame>, Boolean> {
        @Override
        public Boolean apply(Stream<StackFrame> stack) {
            Iterator<StackFrame> frames = stack.iterator();
            boolean called = false;
            while (frames.hasNext()) {
                StackFrame frame = frames.next();
                String type = frame.getClassName();
                if (isGetter(frame) && !type.startsWith("dev.proviso.link.")) {
                    // One that asks its super class for the value is on the stack twice.
                    called = true;
                } else if (called && !isOfTheJdk(type)) {
                    return type.startsWith(VALIDATOR);
                }
            }
            return false;
        }

        private boolean isGetter(StackFrame frame) {
            return frame.getMethodName().equals(getter) && frame.getDescriptor().startsWith("()");
        }

        private static boolean isOfTheJdk(String type) {
            return type.startsWith("java.lang.") || type.startsWith("jdk.");
        }
    }
}
