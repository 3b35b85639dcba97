package dev.proviso.weaver;

import net.bytebuddy.jar.asm.Type;

/**
 * A method's body, and the local variables that it gets: they stand behind its own, which so stay as they are, for
 * debuggers too.
 *
 * @param owner the internal name of its class
 * @param losesThis whether there may be something else where {@code this} was: a compiler leaves it, an optimizer may not
 * @param maxLocals how many slots its own variables take
 */
record Body(String owner, boolean isStatic, ContractedMethod method, boolean losesThis, int maxLocals) {

    boolean isConstructor() {
        return method.name().equals("<init>");
    }

    /** Whether the exit needs an instance that is no longer where it was. */
    boolean keepsThis() {
        return losesThis && !isStatic && method.exit() != Exit.NONE;
    }

    /** Where {@code this} is when the method ends. */
    int thisSlot() {
        return keepsThis() ? maxLocals : 0;
    }

    /** What the entry hands to the exit. */
    Type entered() {
        return Type.getReturnType(method.enter());
    }

    int enteredSlot() {
        return maxLocals + (keepsThis() ? 1 : 0);
    }

    Type result() {
        return Type.getReturnType(method.descriptor());
    }

    int resultSlot() {
        return enteredSlot() + entered().getSize();
    }

    int thrownSlot() {
        return resultSlot() + result().getSize();
    }

    /** How many slots all variables take. */
    int slots() {
        if (method.exit() == Exit.NONE) {
            return resultSlot();
        }
        return thrownSlot() + (method.exit().isCatching() ? 1 : 0);
    }
}
