package dev.proviso.table;

import dev.proviso.annotation.ColumnType;
import dev.proviso.constraint.NativeConstraint;
import dev.proviso.schema.CellContract;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.ColumnTypes;
import dev.proviso.schema.ConstraintContract;
import dev.proviso.schema.Quoted;
import dev.proviso.schema.RowClass;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compiles the contract of a column, and refuses what contradicts itself. */
final class ColumnCompiler {
    private final ColumnContract column;
    private final CellContract cells;
    private final @Nullable Class<?> owner;
    private final @Nullable ClassLoader loader;
    private final boolean learned;
    private final String where;

    /**
     * @param owner the record or bean that has the column, if it was found
     * @param loader finds the classes of cells
     * @param learned whether the contract was learned in a training
     */
    ColumnCompiler(ColumnContract column, @Nullable Class<?> owner, @Nullable ClassLoader loader, boolean learned) {
        this.column = column;
        this.cells = column.cells();
        this.owner = owner;
        this.loader = loader;
        this.learned = learned;
        this.where = owner == null ? "column " + column.name() : Shown.type(owner) + "." + column.name();
    }

    ColumnPlan compile() throws SchemaException {
        Pattern regex = column.regex() ? PatternRule.compile(column.name(), where) : null;
        requireShare();
        CellType type = type();
        List<CellRule> rules = rules(type);
        String javaType = cells.javaType();
        Class<?> declared = javaType == null ? null : ColumnClass.find(javaType, loader);
        ConstraintCompiler constraints = new ConstraintCompiler(where, declared, loader);
        for (ConstraintContract constraint : cells.constraints()) {
            constraints.add(constraint);
        }
        for (NativeConstraint constraint : constraints.natives()) {
            rules.add(new ConstraintRule(constraint, type));
        }
        boolean nullable = cells.nullable() && !constraints.forbidsNull();
        String property = owner == null ? column.name() : property(owner);
        return new ColumnPlan(column, regex, type, nullable, rules, constraints.foreign(owner, property));
    }

    private void requireShare() throws SchemaException {
        if (!(column.mostly() > 0 && column.mostly() <= 1)) {
            throw new SchemaException(
                    where + ": mostly = " + column.mostly() + " is no share of cells",
                    "write a number above 0 and at most 1");
        }
    }

    private CellType type() throws SchemaException {
        String name = cells.javaType();
        Class<?> declared = name == null ? null : ColumnClass.find(name, loader);
        if (declared == null) {
            return kind(name);
        }
        NumberType number = NumberType.of(declared);
        if (number != null) {
            return number;
        }
        boolean levels = declared.isEnum() || cells.type() == ColumnType.CATEGORICAL;
        if (declared.isEnum()) {
            requireConstants(declared);
        }
        if (levels && !cells.oneOf().isEmpty()) {
            return new LevelType(Shown.type(declared), declared.isEnum() ? declared : null, cells.oneOf(), learned);
        }
        boolean stated = cells.type() != ColumnType.ANY && cells.type() != ColumnTypes.of(declared);
        return stated ? new KindType(cells.type()) : new ClassType(declared);
    }

    private void requireConstants(Class<?> type) throws SchemaException {
        List<String> constants = ColumnTypes.levels(type);
        for (String level : cells.oneOf()) {
            if (!constants.contains(level)) {
                throw new SchemaException(
                        where + ": " + Quoted.of(level) + " is no constant of " + Shown.type(type),
                        "write names of its constants");
            }
        }
    }

    /** The type of a column that no class declares, or whose class is not to be found where the schema is used. */
    private CellType kind(@Nullable String javaType) throws SchemaException {
        if (cells.type() == ColumnType.ANY && javaType != null) {
            throw new SchemaException(
                    where + ": its cells are of the class " + javaType + ", which can not be found",
                    "put it on the class path, or give the column a type");
        }
        if (cells.type() == ColumnType.CATEGORICAL && !cells.oneOf().isEmpty()) {
            return new LevelType("categorical", null, cells.oneOf(), learned);
        }
        return new KindType(cells.type());
    }

    private List<CellRule> rules(CellType type) throws SchemaException {
        List<CellRule> rules = new ArrayList<>();
        if (cells.finite()) {
            requireNumbers(type, "finite");
            rules.add(new FiniteRule());
        }
        if (cells.range() != null) {
            requireNumbers(type, "a range");
            rules.add(RangeRule.of(cells.range(), type, where));
        }
        if (cells.earliest() != null || cells.latest() != null) {
            requireTime(type);
            rules.add(TimeRule.of(cells.earliest(), cells.latest(), where));
        }
        if (!cells.oneOf().isEmpty() && !(type instanceof LevelType)) {
            rules.add(OneOfRule.of(cells.oneOf(), type, where));
        }
        if (cells.pattern() != null) {
            requireText(type, "a pattern");
            rules.add(PatternRule.of(cells.pattern(), where));
        }
        if (cells.minLength() > 0 || cells.maxLength() < Integer.MAX_VALUE) {
            requireText(type, "a length");
            rules.add(length());
        }
        return rules;
    }

    private CellRule length() throws SchemaException {
        if (cells.minLength() > cells.maxLength() || cells.maxLength() < 0) {
            throw new SchemaException(
                    where + ": no text has " + cells.minLength() + " to " + cells.maxLength() + " characters",
                    "write the smaller number as the least");
        }
        return new LengthRule(cells.minLength(), cells.maxLength());
    }

    private void requireNumbers(CellType type, String rule) throws SchemaException {
        if (!type.isNumeric()) {
            throw unfit(rule, "numbers", type, "leave it out, or give the column the type NUMBER");
        }
    }

    private void requireText(CellType type, String rule) throws SchemaException {
        if (!type.isText()) {
            throw unfit(rule, "text", type, "leave it out, or give the column the type STRING");
        }
    }

    private void requireTime(CellType type) throws SchemaException {
        if (cells.type() != ColumnType.DATE && cells.type() != ColumnType.DATETIME) {
            throw unfit(
                    "a range of time",
                    "dates and moments",
                    type,
                    "leave it out, or give the column the type DATE or DATETIME");
        }
    }

    private SchemaException unfit(String rule, String takes, CellType type, String advice) {
        String title = type.title();
        String article = "aeiou".indexOf(Character.toLowerCase(title.charAt(0))) >= 0 ? "an " : "a ";
        return new SchemaException(
                where + ": " + rule + " is for " + takes + ", and this column is " + article + title, advice);
    }

    /** The component or property that is the column. */
    private String property(Class<?> type) {
        RowClass row = RowClass.of(type);
        int index = row.names().indexOf(column.name());
        return index < 0 ? column.name() : row.properties().get(index);
    }
}
