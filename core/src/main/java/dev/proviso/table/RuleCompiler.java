package dev.proviso.table;

import dev.proviso.mode.QuietReads;
import dev.proviso.schema.RuleContract;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.Shown;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the predicate that a rule on rows names, and what it takes. */
final class RuleCompiler {
    private final RuleContract rule;
    private final TableColumns table;

    RuleCompiler(RuleContract rule, TableColumns table) {
        this.rule = rule;
        this.table = table;
    }

    /** The rule; null if it takes a column that belongs to another environment, and so holds there alone. */
    @Nullable RulePlan compile(@Nullable ClassLoader loader) throws SchemaException {
        if (!(rule.mostly() > 0 && rule.mostly() <= 1)) {
            throw new SchemaException(
                    "rule " + rule.method() + ": mostly = " + rule.mostly() + " is no share of rows",
                    "write a number above 0 and at most 1");
        }
        Class<?> type = ColumnClass.find(rule.type(), loader);
        if (type == null) {
            throw new SchemaException(
                    "rule " + rule.method() + ": its class " + rule.type() + " can not be found",
                    "put it on the class path");
        }
        Method method = find(type);
        try {
            MethodHandle handle = QuietReads.ofReader(Accessors.lookup(type).unreflect(method), method);
            return Modifier.isStatic(method.getModifiers()) ? ofStatic(method, handle) : ofInstance(type, handle);
        } catch (IllegalAccessException e) {
            throw new SchemaException(
                    "rule " + rule.method() + " can not be called: " + Accessors.problem(type),
                    Accessors.advice(type),
                    e);
        }
    }

    private Method find(Class<?> type) throws SchemaException {
        List<Method> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(rule.method()) && !method.isSynthetic()) {
                found.add(method);
            }
        }
        if (found.isEmpty()) {
            throw new SchemaException(
                    "rule " + rule.method() + ": " + Shown.type(type) + " has no such method",
                    "write a method that returns boolean, and takes cells if it is static");
        }
        if (found.size() > 1) {
            throw new SchemaException(
                    "rule " + rule.method() + ": " + Shown.type(type) + " has " + found.size()
                            + " methods of that name",
                    "give the predicate a name of its own");
        }
        Method method = found.get(0);
        if (method.getReturnType() != boolean.class) {
            throw new SchemaException(
                    "rule " + rule.method() + ": it returns " + Shown.type(method.getReturnType()),
                    "let it return boolean: whether the row is right");
        }
        if (!Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 0) {
            throw new SchemaException(
                    "rule " + rule.method() + ": it is no static method, and takes parameters",
                    "let it ask the row itself, or make it static");
        }
        return method;
    }

    private RulePlan ofInstance(Class<?> type, MethodHandle handle) throws SchemaException, IllegalAccessException {
        boolean isRow = type.getName().equals(table.contract().type());
        if (!isRow) {
            throw new SchemaException(
                    "rule " + rule.method() + ": it is no static method, and " + Shown.type(type) + " is no row",
                    "make it static, or write it in the record of the schema");
        }
        MethodHandle predicate = handle.asType(MethodType.methodType(boolean.class, Object.class));
        RowMaker maker = RowMaker.of(type, table);
        return new RulePlan(rule, predicate, type, maker, new int[0], table.plans(), new boolean[0]);
    }

    private @Nullable RulePlan ofStatic(Method method, MethodHandle handle) throws SchemaException {
        Parameter[] parameters = method.getParameters();
        int[] columns = new int[parameters.length];
        boolean[] primitive = new boolean[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            String name = parameters[i].getName();
            columns[i] = table.index().of(name);
            primitive[i] = parameters[i].getType().isPrimitive();
            if (columns[i] == ColumnIndex.FORBIDDEN) {
                return null;
            }
            boolean named = columns[i] >= 0 && table.plans()[columns[i]].regex() == null;
            if (!named || !parameters[i].isNamePresent()) {
                throw new SchemaException(
                        "rule " + rule.method() + ": it takes " + name + ", which is no column",
                        parameters[i].isNamePresent()
                                ? "call its parameters like columns"
                                : "call its parameters like columns, and compile with -parameters");
            }
            requireFit(parameters[i].getType(), name, table.plans()[columns[i]]);
        }
        MethodHandle predicate = handle.asType(handle.type().generic().changeReturnType(boolean.class))
                .asSpreader(Object[].class, parameters.length);
        return new RulePlan(rule, predicate, null, null, columns, table.plans(), primitive);
    }

    /** Refuses what could take no cell of the column: each row would only be told to have thrown. */
    private void requireFit(Class<?> parameter, String name, ColumnPlan column) throws SchemaException {
        String javaType = column.contract().cells().javaType();
        boolean small = parameter == int.class || parameter == short.class || parameter == byte.class;
        boolean whole = column.cellType().isInteger();
        boolean fraction = column.cellType().isNumeric() && !whole;
        boolean narrow = small && javaType == null && whole;
        if (((small || parameter == long.class) && fraction) || narrow) {
            throw new SchemaException(
                    "rule " + rule.method() + ": its parameter " + name + " is " + Shown.type(parameter)
                            + ", which can not hold each cell of the column, a "
                            + column.cellType().title(),
                    narrow ? "declare a long or a double" : "declare a double");
        }
    }
}
