package dev.proviso.shape;

import java.util.List;
import java.util.Set;

/** Integer arithmetic over names and members of the model, as a pattern writes it: {@code (h-k)/2+1}. */
public sealed interface Expression {

    /** A number. */
    record Literal(long value) implements Expression {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** The size of a name. */
    record Variable(String name) implements Expression {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A field or no-argument method of the model: {@code this.hidden}. */
    record Member(String name) implements Expression {
        @Override
        public String toString() {
            return "this." + name;
        }
    }

    /** An operation on two values. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public String toString() {
            String l = operator.needsParentheses(left, false) ? "(" + left + ")" : left.toString();
            String r = operator.needsParentheses(right, true) ? "(" + right + ")" : right.toString();
            return l + operator.symbol() + r;
        }
    }

    /** The least or the greatest of some values. */
    record Extreme(boolean least, List<Expression> values) implements Expression {
        public Extreme {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(least ? "min(" : "max(");
            for (int i = 0; i < values.size(); i++) {
                text.append(i == 0 ? "" : ",").append(values.get(i));
            }
            return text.append(')').toString();
        }
    }

    /** Adds the names that it mentions. */
    default void names(Set<String> into) {
        if (this instanceof Variable variable) {
            into.add(variable.name());
        } else if (this instanceof Binary binary) {
            binary.left().names(into);
            binary.right().names(into);
        } else if (this instanceof Extreme extreme) {
            for (Expression value : extreme.values()) {
                value.names(into);
            }
        }
    }

    /** Adds the members of the model that it mentions. */
    default void members(Set<String> into) {
        if (this instanceof Member member) {
            into.add(member.name());
        } else if (this instanceof Binary binary) {
            binary.left().members(into);
            binary.right().members(into);
        } else if (this instanceof Extreme extreme) {
            for (Expression value : extreme.values()) {
                value.members(into);
            }
        }
    }
}
