package dev.proviso.constraint;

import java.math.BigDecimal;

/** A class of numbers under one that the specification names. */
final class Money extends BigDecimal {
    private static final long serialVersionUID = 1L;

    Money(BigDecimal amount) {
        super(amount.unscaledValue(), amount.scale());
    }
}
