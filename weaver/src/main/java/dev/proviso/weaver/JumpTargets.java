package dev.proviso.weaver;

import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.jar.asm.Label;

/**
 * How the operand stack is filled where code is reached by a jump alone. Frames tell it too, but there are none while
 * other plugins of a build leave it to the writer to find them.
 */
final class JumpTargets {
    private final OperandStack stack;
    private final Map<Label, String> filled = new HashMap<>();
    private boolean jumped;

    /** Follows a stack, and sets it where that is needed. */
    JumpTargets(OperandStack stack) {
        this.stack = stack;
    }

    /** Code that catches finds what was thrown, and nothing else. */
    void caught(Label handler) {
        filled.put(handler, OperandStack.ONE);
    }

    void from(Label... targets) {
        for (Label target : targets) {
            filled.put(target, stack.words());
        }
    }

    /** The next instruction is not reached from the one before. */
    void leap() {
        jumped = true;
    }

    /** A frame has told how the stack is filled. */
    void told() {
        jumped = false;
    }

    void at(Label label) {
        String words = filled.get(label);
        if (jumped && words != null) {
            stack.become(words);
            jumped = false;
        }
    }
}
