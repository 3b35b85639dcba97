package dev.proviso.link;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Violation;

/**
 * Whose a violation is: the call that was made, and who is to blame for what is wrong with it.
 *
 * @param method the name of the method that was called
 * @param model the class of the model, for messages
 * @param blame the caller, for what came in, or the model, for what came out
 */
record CallBlame(String method, Class<?> model, Blame blame) {

    Violation violation(Code code, String subject, String sentence) {
        return Violation.of(code, blame, model.getName(), method, subject, sentence);
    }
}
