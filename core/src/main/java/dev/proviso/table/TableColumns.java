package dev.proviso.table;

import dev.proviso.annotation.Schema;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** The columns of a schema, compiled, and what it asks of their names. */
final class TableColumns {
    private final TableContract contract;
    private final ColumnPlan[] plans;
    private final ColumnIndex index;
    private final String[] forbidden;
    private final boolean forbidsNames;

    TableColumns(TableContract contract, List<ColumnPlan> plans, List<String> forbidden, List<Pattern> forbiddenNames) {
        this.contract = contract;
        this.plans = plans.toArray(new ColumnPlan[0]);
        this.index = new ColumnIndex(this.plans, forbidden, forbiddenNames);
        this.forbidden = forbidden.toArray(new String[0]);
        this.forbidsNames = !forbiddenNames.isEmpty();
    }

    TableContract contract() {
        return contract;
    }

    ColumnPlan[] plans() {
        return plans;
    }

    ColumnIndex index() {
        return index;
    }

    /** The names of columns that belong to another environment. */
    String[] forbidden() {
        return forbidden;
    }

    /** Whether some columns belong to another environment. */
    boolean forbids() {
        return forbidsNames || forbidden.length > 0;
    }

    /** Whether a column that the schema does not name is refused. */
    boolean rejectsExtra() {
        return contract.extra() == Schema.Extra.REJECT;
    }

    /** Whether the columns have to come in the schema's order. */
    boolean isOrdered() {
        return contract.order() == Schema.Order.EXACT;
    }

    /** Whether a table that has so many of the columns has enough of them. */
    boolean isWideEnough(int found) {
        return found > 0 || !contract.anyColumn();
    }

    /** Whether those of these names that the schema knows come in its order. */
    boolean areInOrder(Collection<?> names) {
        int last = 0;
        for (Iterator<?> each = names.iterator(); each.hasNext(); ) {
            int column = index.of(each.next());
            if (column >= 0) {
                if (column < last) {
                    return false;
                }
                last = column;
            }
        }
        return true;
    }

    /** Whether each regular expression that must match does. */
    boolean hasRequiredMatches(Collection<?> names) {
        for (int i = 0; i < plans.length; i++) {
            if (plans[i].regex() != null && plans[i].contract().required() && !matches(i, names)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(int column, Collection<?> names) {
        for (Iterator<?> each = names.iterator(); each.hasNext(); ) {
            if (index.of(each.next()) == column) {
                return true;
            }
        }
        return false;
    }

    /** Those of a table's names that the schema knows, as they come. */
    List<String> known(Collection<?> names) {
        List<String> known = new ArrayList<>();
        for (Object name : names) {
            if (index.of(name) >= 0) {
                known.add((String) name);
            }
        }
        return known;
    }

    /** The same in the schema's order. */
    List<String> inOrder(Collection<?> names) {
        List<String> ordered = new ArrayList<>();
        for (int i = 0; i < plans.length; i++) {
            for (Object name : names) {
                if (index.of(name) == i) {
                    ordered.add((String) name);
                }
            }
        }
        return ordered;
    }
}
