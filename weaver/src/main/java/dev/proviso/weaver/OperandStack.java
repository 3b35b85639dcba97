package dev.proviso.weaver;

import net.bytebuddy.jar.asm.Opcodes;

/**
 * How the operand stack is filled, word by word: what is known of each is whether it is a value of its own, or the lower
 * or the upper half of a {@code long} or {@code double}.
 */
final class OperandStack {
    /** One value of one word. */
    static final String ONE = "1";

    private static final String WIDE = "LH";

    /**
     * For each instruction without operands, from {@code nop} to {@code dcmpg}, how many words it takes and how many it
     * gives: two digits each. A zero of its own stands for those with operands, and for those that move words about.
     */
    private static final String EFFECTS =
            // nop, aconst_null, iconst, lconst, fconst, dconst
            "00 01 01010101010101 0202 010101 0202"
                    // bipush to ldc2_w, xload and its short forms
                    + " 0000000000 0000000000 0000000000000000000000000000000000000000"
                    // xaload
                    + " 2122212221212121"
                    // xstore and its short forms
                    + " 0000000000 0000000000000000000000000000000000000000"
                    // xastore
                    + " 3040304030303030"
                    // pop, pop2, dup to swap
                    + " 1020 00000000000000"
                    // add, sub, mul, div, rem, neg
                    + " 21422142 21422142 21422142 21422142 21422142 11221122"
                    // shifts, and, or, xor, iinc
                    + " 213221322132 214221422142 00"
                    // conversions from int, long, float, double, and to what is shorter than int
                    + " 121112 212122 111212 212221 111111"
                    // comparisons
                    + " 4121214141";

    private static final String OF_EACH = EFFECTS.replace(" ", "");

    private final StringBuilder words = new StringBuilder();

    void clear() {
        words.setLength(0);
    }

    boolean isEmpty() {
        return words.length() == 0;
    }

    int size() {
        return words.length();
    }

    /** What it is filled with, to {@link #become} it once more. */
    String words() {
        return words.toString();
    }

    void become(String filled) {
        words.replace(0, words.length(), filled);
    }

    /** Whether a value of two words is on top. */
    boolean isWide() {
        return words.charAt(words.length() - 1) == WIDE.charAt(1);
    }

    void push(int size) {
        if (size == 2) {
            words.append(WIDE);
        } else if (size == 1) {
            words.append(ONE);
        }
    }

    void pop(int size) {
        // Code that can not be reached may take what was never there.
        words.setLength(Math.max(0, words.length() - size));
    }

    /** An instruction without operands. */
    void apply(int opcode) {
        if (opcode >= Opcodes.DUP && opcode <= Opcodes.SWAP) {
            move(opcode);
        } else if (2 * opcode < OF_EACH.length()) {
            pop(OF_EACH.charAt(2 * opcode) - '0');
            push(OF_EACH.charAt(2 * opcode + 1) - '0');
        } else if (opcode == Opcodes.ARRAYLENGTH) {
            pop(1);
            push(1);
        } else {
            // monitorenter, monitorexit, athrow
            pop(1);
        }
    }

    private void move(int opcode) {
        int top = words.length();
        switch (opcode) {
            case Opcodes.DUP -> copy(1, top - 1);
            case Opcodes.DUP_X1 -> copy(1, top - 2);
            case Opcodes.DUP_X2 -> copy(1, top - 3);
            case Opcodes.DUP2 -> copy(2, top - 2);
            case Opcodes.DUP2_X1 -> copy(2, top - 3);
            case Opcodes.DUP2_X2 -> copy(2, top - 4);
            default -> {
                // Of what is swapped, both are whole.
            }
        }
    }

    /** Puts a copy of the topmost words further down. */
    private void copy(int count, int to) {
        if (to >= 0) {
            words.insert(to, words.substring(words.length() - count));
        }
    }
}
