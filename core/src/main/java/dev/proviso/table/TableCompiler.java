package dev.proviso.table;

import dev.proviso.annotation.Environment;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.RuleContract;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compiles the contract of a table, and refuses what contradicts itself. */
final class TableCompiler {
    private final TableContract contract;
    private final @Nullable Environment environment;
    private final @Nullable ClassLoader loader;

    TableCompiler(TableContract contract, @Nullable Environment environment, @Nullable ClassLoader loader) {
        this.contract = contract;
        this.environment = environment;
        this.loader = loader;
    }

    TablePlan compile() throws SchemaException {
        refuseDuplicates();
        refuseRows();
        String name = contract.type();
        Class<?> owner = name == null ? null : ColumnClass.find(name, loader);
        List<ColumnPlan> plans = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        List<Pattern> forbiddenNames = new ArrayList<>();
        for (ColumnContract column : contract.columns()) {
            if (environment == null || column.in() == null || column.in() == environment) {
                boolean learned = contract.learnedBy() != null;
                plans.add(new ColumnCompiler(column, owner, loader, learned).compile());
            } else if (column.regex()) {
                forbiddenNames.add(PatternRule.compile(column.name(), "column " + column.name()));
            } else {
                forbidden.add(column.name());
            }
        }
        TableColumns table = new TableColumns(contract, plans, forbidden, forbiddenNames);
        List<RulePlan> rules = new ArrayList<>();
        for (RuleContract rule : contract.rules()) {
            RulePlan compiled = new RuleCompiler(rule, table).compile(loader);
            if (compiled != null) {
                rules.add(compiled);
            }
        }
        return TablePlan.of(table, owner, keys(table), rules);
    }

    private void refuseDuplicates() throws SchemaException {
        List<String> names = new ArrayList<>();
        for (ColumnContract column : contract.columns()) {
            if (column.name().isEmpty()) {
                throw new SchemaException("a column has no name", "write one");
            }
            if (names.contains(column.name())) {
                throw new SchemaException("column " + column.name() + " is stated twice", "leave one of them out");
            }
            names.add(column.name());
        }
    }

    private void refuseRows() throws SchemaException {
        if (contract.minRows() > contract.maxRows() || contract.maxRows() < 0) {
            throw new SchemaException(
                    "no table has " + contract.minRows() + " to " + contract.maxRows() + " rows",
                    "write the smaller number as the least");
        }
    }

    private List<KeyPlan> keys(TableColumns table) throws SchemaException {
        List<KeyPlan> keys = new ArrayList<>();
        for (int i = 0; i < table.plans().length; i++) {
            ColumnContract column = table.plans()[i].contract();
            if (column.unique()) {
                if (column.regex()) {
                    throw new SchemaException(
                            "column " + column.name() + ": unique is for one column, and this is a regular expression",
                            "name the column");
                }
                keys.add(new KeyPlan(new int[] {i}, List.of(column.name())));
            }
        }
        for (List<String> names : contract.unique()) {
            KeyPlan key = key(names, table);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** A key of which a column is in another environment holds there alone. */
    private @Nullable KeyPlan key(List<String> names, TableColumns table) throws SchemaException {
        int[] columns = new int[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = table.index().of(names.get(i));
            if (columns[i] == ColumnIndex.FORBIDDEN) {
                return null;
            }
            if (columns[i] < 0 || table.plans()[columns[i]].regex() != null) {
                throw new SchemaException(
                        "unique names " + names.get(i) + ", which is no column", "name columns, between commas");
            }
        }
        return new KeyPlan(columns, names);
    }
}
