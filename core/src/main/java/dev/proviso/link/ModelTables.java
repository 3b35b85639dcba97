package dev.proviso.link;

import dev.proviso.contract.TableClause;
import dev.proviso.contract.ValueContract;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a method that are tables which it takes the model to judge. */
final class ModelTables {
    private final Map<Integer, ModelTable> byParameter = new LinkedHashMap<>();

    /** @param model the plan of the model's class, or null where there is no instance yet */
    ModelTables(Site site, @Nullable ModelPlan model) {
        for (ValueContract parameter : site.method().parameters()) {
            TableClause clause = parameter.clauses().table();
            if (clause != null && clause.asksModel()) {
                byParameter.put(parameter.index(), ModelTable.of(site, parameter, clause, model));
            }
        }
    }

    /** The table of a parameter, or null if it is none, or one that needs no model. */
    @Nullable ModelTable of(ValueContract parameter) {
        return byParameter.get(parameter.index());
    }
}
