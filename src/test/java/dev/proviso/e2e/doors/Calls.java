package dev.proviso.e2e.doors;

import static dev.proviso.e2e.doors.Step.bad;
import static dev.proviso.e2e.doors.Step.good;

import dev.proviso.e2e.doors.Interfaces.Cubes;
import dev.proviso.e2e.doors.Interfaces.Mapping;
import dev.proviso.e2e.doors.Interfaces.Squares;
import dev.proviso.e2e.doors.Trained.Linear;
import dev.proviso.e2e.doors.Trained.Tracked;
import dev.proviso.e2e.doors.Trained.Wider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** All calls. */
final class Calls {
    private static final double[][] RAGGED = {{1, 2}, {3}};
    private static final double NAN = Double.NaN;

    private Calls() {}

    static final List<Sequence<?>> ALL = List.of(
            Sequence.of(
                    "arguments",
                    Shapes::new,
                    good("vector(3)", m -> m.vector(new double[3])),
                    bad("vector(2)", m -> m.vector(new double[2]), "DIM_MISMATCH"),
                    bad("vector(null)", m -> m.vector(null), "NULL_VALUE"),
                    good("pair(4 2, 4)", m -> m.pair(new double[4][2], new int[4])),
                    good("pair(0, 0)", m -> m.pair(new double[0][], new int[0])),
                    bad("pair(4 2, 5)", m -> m.pair(new double[4][2], new int[5]), "DIM_MISMATCH"),
                    bad("pair(ragged, 5)", m -> m.pair(RAGGED, new int[5]), "RAGGED", "DIM_MISMATCH"),
                    bad("pair(null row, null)", m -> m.pair(new double[][] {null}, null), "NULL_VALUE", "NULL_VALUE"),
                    good("wide(2, 2)", m -> m.wide(1, new double[2], 1, 1, 2)),
                    bad("wide(2, 1)", m -> m.wide(1, new double[2], 1, 1), "DIM_MISMATCH"),
                    bad("nothing(2 3)", m -> nothing(m, new boolean[2][3]), "DIM_MISMATCH")),
            Sequence.of(
                    "lists and objects",
                    Shapes::new,
                    good("list(1 2, 2)", m -> m.list(List.of(new double[2]), new Double[2])),
                    bad("list(1 2, 3)", m -> m.list(List.of(new double[2]), new Double[3]), "DIM_MISMATCH"),
                    bad("list(null row)", m -> m.list(Arrays.asList(new double[2], null), new Double[2]), "NULL_VALUE"),
                    good("open(2 9 3, 3)", m -> m.open(new int[2][9][3], new double[3])),
                    bad("open(2 9 3, 4)", m -> m.open(new int[2][9][3], new double[4]), "DIM_MISMATCH"),
                    bad("open(2)", m -> m.open(new int[2], new double[4]), "RANK_MISMATCH"),
                    bad("open(text)", m -> m.open("text", new double[4]), "RANK_MISMATCH"),
                    good("nullable(null, 3)", m -> m.nullable(null, new long[3])),
                    bad("nullable(2, 3)", m -> m.nullable(new double[2], new long[3]), "DIM_MISMATCH")),
            Sequence.of(
                    "cells",
                    Shapes::new,
                    good("finite(1, 1)", m -> m.finite(1, new float[1])),
                    bad("finite(NaN, 1)", m -> m.finite(NAN, new float[1]), "NOT_FINITE"),
                    bad("finite(1, inf)", m -> m.finite(1, new float[] {1, 1f / 0}), "NOT_FINITE"),
                    bad("finite(NaN, null)", m -> m.finite(NAN, null), "NOT_FINITE", "NULL_VALUE")),
            Sequence.of(
                    "returns",
                    Shapes::new,
                    good("project(4 3)", m -> m.project(new double[4][3])),
                    bad("project(4 5)", m -> m.project(new double[4][5]), "DIM_MISMATCH"),
                    good("three(1, 2, 3)", m -> m.three(new byte[1], new short[2], new char[3])),
                    bad("three(1, 2, 7)", m -> m.three(new byte[1], new short[2], new char[7]), "DIM_MISMATCH"),
                    bad(
                            "three(1, 7, 7)",
                            m -> m.three(new byte[1], new short[7], new char[7]),
                            "DIM_MISMATCH",
                            "NOT_FINITE"),
                    bad("throwing(1)", m -> m.throwing(new double[1]), "ArithmeticException"),
                    bad("malformed(1 1)", m -> m.malformed(new double[1][1]), "DEFINITION"),
                    bad("malformed(1 1) again", m -> m.malformed(new double[1][1]), "DEFINITION")),
            Sequence.of(
                    "a chain of calls",
                    Shapes::new,
                    good("fluent(1).fluent(1)", m -> m.fluent(new double[1]).fluent(new double[1])),
                    bad("fluent(1).fluent(2)", m -> m.fluent(new double[1]).fluent(new double[2]), "DIM_MISMATCH")),
            Sequence.of(
                    "training that fields tell of",
                    Linear::new,
                    bad("predict before fit", m -> m.predict(new double[2][3]), "UNTRAINED"),
                    bad("predict ragged before fit", m -> m.predict(RAGGED), "UNTRAINED", "RAGGED"),
                    bad("fit(2 3, 4)", m -> m.fit(new double[2][3], new double[4]), "DIM_MISMATCH"),
                    bad("predict after a refused fit", m -> m.predict(new double[2][3]), "UNTRAINED"),
                    good("fit(2 3, 2)", m -> m.fit(new double[2][3], new double[2])),
                    good("predict(5 3)", m -> m.predict(new double[5][3])),
                    bad("predict(5 4)", m -> m.predict(new double[5][4]), "DIM_MISMATCH"),
                    bad("predict(9 3)", m -> m.predict(new double[9][3]), "DIM_MISMATCH"),
                    good("fit(2 4, 2)", m -> m.fit(new double[2][4], new double[2])),
                    good("predict(5 4) after a refit", m -> m.predict(new double[5][4])),
                    bad("fit that throws", m -> m.fit(new double[2][13], new double[2]), "IllegalStateException"),
                    bad("predict after it", m -> m.predict(new double[5][13]), "TRAINING_FAILED"),
                    bad(
                            "fit with a field of the wrong shape",
                            m -> m.fit(new double[2][7], new double[2]),
                            "DIM_MISMATCH"),
                    bad("predict after that", m -> m.predict(new double[5][8]), "TRAINING_FAILED"),
                    bad("fit with a field not set", m -> m.fit(new double[2][6], new double[2]), "NOT_LEARNED"),
                    good("fit(2 3, 2) at last", m -> m.fit(new double[2][3], new double[2])),
                    good("predict at last", m -> m.predict(new double[5][3]))),
            Sequence.of(
                    "training that is tracked",
                    Tracked::new,
                    bad("seen before fit", Tracked::seen, "UNTRAINED"),
                    good("fit(2)", m -> fit(m, 2)),
                    good("seen", Tracked::seen),
                    bad("fit(13)", m -> fit(m, 13), "IllegalStateException"),
                    bad("seen after it", Tracked::seen, "TRAINING_FAILED"),
                    good("fit(2) again", m -> fit(m, 2)),
                    good("seen again", Tracked::seen)),
            Trainings.TOLD_BY_A_MEMBER,
            Trainings.LATER,
            Trainings.HELD,
            Sequence.of(
                    "training that calls super",
                    Wider::new,
                    bad("score before fit", m -> m.score(new double[2]), "UNTRAINED"),
                    good("fit(1 2)", m -> fit(m, 2)),
                    good("score(2)", m -> m.score(new double[2])),
                    bad("score(3)", m -> m.score(new double[3]), "DIM_MISMATCH")),
            Sequence.of(
                    "an interface, its bridge and its default method",
                    Squares::new,
                    good("map(3)", m -> m.map(new double[3])),
                    bad("map(7)", m -> m.map(new double[7]), "DIM_MISMATCH"),
                    bad("map(7) by the interface", m -> asMapping(m).map(new double[7]), "DIM_MISMATCH"),
                    bad("map(null) by the interface", m -> asMapping(m).map(null), "NULL_VALUE"),
                    good("size(3)", m -> m.size(new double[3])),
                    bad("size(2)", m -> m.size(new double[2]), "DIM_MISMATCH")),
            Sequence.of(
                    "an override of a default method",
                    Cubes::new,
                    bad("map(7), inherited", m -> m.map(new double[7]), "DIM_MISMATCH"),
                    good("size(3)", m -> m.size(new double[3])),
                    bad("size(2)", m -> m.size(new double[2]), "DIM_MISMATCH")),
            Sequence.of(
                    "the language of shapes",
                    Language::new,
                    good("members(2 3)", m -> m.members(new double[2][3])),
                    bad("members(2 4)", m -> m.members(new double[2][4]), "DIM_MISMATCH"),
                    good("limited(9)", m -> m.limited(new double[9])),
                    bad("limited(8)", m -> m.limited(new double[8]), "DIM_MISMATCH"),
                    bad("failing(1)", m -> m.failing(new double[1]), "MEMBER_FAILED"),
                    good("arithmetic(3, 4, 6)", m -> m.arithmetic(new double[3], new double[4], new int[6])),
                    bad(
                            "arithmetic(3, 3, 6)",
                            m -> m.arithmetic(new double[3], new double[3], new int[6]),
                            "DIM_MISMATCH"),
                    good("buffer(6, 2, 3)", m -> m.buffer(new float[6], 2, 3)),
                    bad("buffer(5, 2, 3)", m -> m.buffer(new float[5], 2, 3), "DIM_MISMATCH"),
                    bad("buffer(6, -2, -3)", m -> m.buffer(new float[6], -2, -3), "SIZE_REFUSED", "SIZE_REFUSED"),
                    good("large(5e9, 5)", m -> m.large(5_000_000_000L, new double[5])),
                    bad("large(5e9, 4)", m -> m.large(5_000_000_000L, new double[4]), "DIM_MISMATCH"),
                    good("composed(2 2)", m -> m.composed(new double[2][2])),
                    bad("composed(1 2)", m -> m.composed(new double[1][2]), "DIM_MISMATCH"),
                    bad("composed(NaN)", m -> m.composed(new double[][] {{NAN}}), "NOT_FINITE"),
                    good("condition(4)", m -> m.condition(new double[4])),
                    bad("condition(5)", m -> m.condition(new double[5]), "SIZE_REFUSED"),
                    good("either(2 3, 3)", m -> m.either(new double[2][3], new double[3])),
                    good("either(3, 3)", m -> m.either(new double[3], new double[3])),
                    bad("either(2 3, 2)", m -> m.either(new double[2][3], new double[2]), "DIM_MISMATCH"),
                    bad("either(1 1 1, 1)", m -> m.either(new double[1][1][1], new double[1]), "RANK_MISMATCH"),
                    good("broadcast(1 2, 5 2)", m -> m.broadcast(new double[1][2], new double[5][2])),
                    bad("broadcast(3 2, 5 2)", m -> m.broadcast(new double[3][2], new double[5][2]), "DIM_MISMATCH"),
                    good("padded(4)", m -> m.padded(new double[4])),
                    bad("padded(6)", m -> m.padded(new double[6]), "DIM_MISMATCH")),
            Sequence.of(
                    "tables",
                    Tables::new,
                    good("maps(good)", m -> m.maps(List.of(Map.of("size", 1, "weight", 1.0, "name", "a")))),
                    bad(
                            "maps(bad)",
                            m -> m.maps(List.of(Map.of("size", 10, "weight", "1"))),
                            "CELL_INVALID",
                            "COLUMN_TYPE",
                            "COLUMN_MISSING"),
                    bad("maps(null)", m -> m.maps(null), "NULL_VALUE"),
                    bad(
                            "strict(one more)",
                            m -> m.strict(Map.of("size", 1, "weight", 1.0, "name", "a", "sise", 1)),
                            "COLUMN_UNEXPECTED"),
                    good("records(own)", m -> m.records(List.of(new Tables.Row(1, 1, "a")))),
                    bad(
                            "records(other)",
                            m -> m.records(List.of(new Tables.Other(1, NAN, "a"))),
                            "COLUMN_TYPE",
                            "CELL_INVALID"),
                    good("guests(5, 6, 130)", m -> m.guests(Tables.aged(5, 6, 130))),
                    bad("guests(5, 130, 130)", m -> m.guests(Tables.aged(5, 130, 130)), "CELL_INVALID"),
                    good("made(1)", m -> m.made(1)),
                    bad("made(10)", m -> m.made(10), "CELL_INVALID")),
            Sequence.<Mapping<double[], float[]>>only(
                    Door.PROXY,
                    "a lambda",
                    () -> a -> new float[a.length == 7 ? 8 : a.length],
                    good("map(3)", m -> m.map(new double[3])),
                    bad("map(7)", m -> m.map(new double[7]), "DIM_MISMATCH"),
                    bad("map(null)", m -> m.map(null), "NULL_VALUE"),
                    bad("size(2)", m -> m.size(new double[2]), "DIM_MISMATCH")),
            Sequence.woven(
                    "static methods and calls of its own",
                    OfTheAgentAlone.Open::new,
                    bad("static", m -> OfTheAgentAlone.Open.ofClass(new double[2]), "DIM_MISMATCH"),
                    bad("self-called", m -> m.outer(new double[2]), "DIM_MISMATCH")),
            Sequence.woven(
                    "private methods",
                    OfTheAgentAlone.Secretive::new,
                    bad("private", m -> m.outer(new double[2]), "DIM_MISMATCH")),
            Sequence.woven(
                    "final classes, constructors and records",
                    () -> new OfTheAgentAlone.Sealed(),
                    bad("of a final class", m -> m.size(new double[2]), "DIM_MISMATCH"),
                    bad("constructor", m -> new OfTheAgentAlone.Made(new double[2]), "DIM_MISMATCH"),
                    bad("record", m -> new OfTheAgentAlone.Point(new double[2]), "DIM_MISMATCH")),
            Sequence.woven(
                    "constructors and static methods that train",
                    () -> new OfTheAgentAlone.Fitted(new double[3]),
                    good("use(3)", m -> m.use(new double[3])),
                    bad("use(4)", m -> m.use(new double[4]), "DIM_MISMATCH"),
                    bad("constructor", m -> new OfTheAgentAlone.Fitted(new double[7]), "DIM_MISMATCH"),
                    good("static", m -> OfTheAgentAlone.Fitted.of(new double[3])),
                    bad("static(9)", m -> OfTheAgentAlone.Fitted.of(new double[9]), "DIM_MISMATCH")));

    private static Object nothing(Shapes model, boolean[][] x) {
        model.nothing(x);
        return model;
    }

    private static Object fit(Tracked model, int rows) {
        model.fit(new double[rows]);
        return model;
    }

    private static Object fit(Trained.Mean model, int columns) {
        model.fit(new double[1][columns]);
        return model;
    }

    private static Mapping<double[], float[]> asMapping(Squares model) {
        return model;
    }
}
