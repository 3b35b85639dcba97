package dev.proviso.weaver.build;

import java.util.List;

/**
 * Fails a build, as a class has a contract that can not be woven. It has no stack trace: build tools print it, and what
 * is to be done is in the class, not in the weaver.
 */
final class UnwovenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwovenException(String className, List<String> obstacles) {
        super(message(className, obstacles), null, false, false);
    }

    private static String message(String className, List<String> obstacles) {
        StringBuilder message =
                new StringBuilder("the contract of ").append(className).append(" can not be woven");
        for (String obstacle : obstacles) {
            message.append("\n  ").append(obstacle);
        }
        return message.toString();
    }
}
