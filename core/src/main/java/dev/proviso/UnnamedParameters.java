package dev.proviso;

import java.util.List;

/** Says how parameters get names, where a message could only count them. */
final class UnnamedParameters {
    private UnnamedParameters() {}

    /** A line for the end of the message, or nothing. */
    static String hint(Class<?> model, List<String> parameters, List<Violation> violations) {
        for (int i = 0; i < parameters.size(); i++) {
            String counted = "arg" + i;
            if (parameters.get(i).equals(counted)) {
                for (Violation violation : violations) {
                    if (violation.subject().equals(counted)) {
                        return "\n  (" + counted + " has no name in the class file: compile " + model.getSimpleName()
                                + " with -parameters)";
                    }
                }
            }
        }
        return "";
    }
}
