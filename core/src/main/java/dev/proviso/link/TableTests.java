package dev.proviso.link;

import dev.proviso.table.Fatal;
import dev.proviso.table.TablePlan;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** What judges a table, as a function of the value and of what null comes to: negative if something is wrong. */
final class TableTests {
    private static final MethodHandle ANY =
            Functions.find(TableTests.class, "any", int.class, TablePlan.class, Object.class, int.class);
    private static final MethodHandle IS_NULL =
            Functions.find(TableTests.class, "isNull", boolean.class, Object.class, int.class);
    private static final MethodHandle VERDICT = Functions.find(TableTests.class, "verdict", int.class, boolean.class);
    private static final MethodHandle THROWN =
            Functions.find(TableTests.class, "thrown", int.class, Throwable.class, Object.class);

    private TableTests() {}

    /** @param type the declared class of the value */
    static MethodHandle of(TablePlan plan, Class<?> type) {
        MethodHandle row = plan.rowTest(type);
        if (row == null) {
            return MethodHandles.insertArguments(ANY, 0, plan);
        }
        MethodHandle verdict =
                MethodHandles.catchException(MethodHandles.filterReturnValue(row, VERDICT), Throwable.class, THROWN);
        return MethodHandles.guardWithTest(
                IS_NULL,
                MethodHandles.dropArguments(MethodHandles.identity(int.class), 0, Object.class),
                MethodHandles.dropArguments(verdict, 1, int.class));
    }

    static int any(TablePlan plan, @Nullable Object value, int ifNull) {
        if (value == null) {
            return ifNull;
        }
        return plan.accepts(value) ? 0 : Sizes.BAD;
    }

    static boolean isNull(@Nullable Object value, int ifNull) {
        return value == null;
    }

    static int verdict(boolean right) {
        return right ? 0 : Sizes.BAD;
    }

    /** What a row throws is a fault of the row, but for errors of the virtual machine. */
    static int thrown(Throwable thrown, Object row) {
        Fatal.orThrow(thrown);
        return Sizes.BAD;
    }
}
