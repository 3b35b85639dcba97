package dev.proviso.table;

import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.Severity;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CategoricalColumnTest {

    enum Species {
        SETOSA,
        VERSICOLOR {
            @Override
            public String toString() {
                return "a constant with a body";
            }
        },
        VIRGINICA
    }

    record Kind(Species species) {}

    private final TablePlan kind = contract(Kind.class);

    @Test
    void its_cells_are_the_constants_of_the_enum() {
        assertThat(isGood(kind, row("species", Species.SETOSA))).isTrue();
        assertThat(isGood(kind, row("species", Species.VERSICOLOR))).isTrue();
    }

    @Test
    void in_a_map_the_name_of_a_constant_will_do() {
        assertThat(isGood(kind, row("species", "VERSICOLOR"))).isTrue();
    }

    @Test
    void a_name_of_no_constant_is_told_with_the_levels() {
        assertThat(kind.findings(List.of(row("species", "SETOSA"), row("species", "setosa"))))
                .containsExactly(new ColumnFinding(
                        Code.CELL_INVALID,
                        Severity.ERROR,
                        "species",
                        "one of",
                        "SETOSA, VERSICOLOR or VIRGINICA",
                        "\"setosa\"",
                        1,
                        2,
                        List.of(1),
                        List.of("\"setosa\""),
                        "column species: expected SETOSA, VERSICOLOR or VIRGINICA, got \"setosa\" in row 1"));
    }

    @Test
    void a_constant_that_is_none_of_the_values_is_told_of_a_record_too() {
        record Grown(
                @Column(oneOf = {"SETOSA", "VIRGINICA"}) Species species) {}

        assertThat(isGood(contract(Grown.class), new Grown(Species.SETOSA))).isTrue();
        assertThat(said(contract(Grown.class), new Grown(Species.VERSICOLOR)))
                .containsExactly("column species: expected SETOSA or VIRGINICA, got VERSICOLOR");
    }

    @Test
    void many_levels_are_not_all_told() {
        record Letter(Character.UnicodeScript script) {}

        assertThat(said(contract(Letter.class), row("script", "Runes")))
                .containsExactly("column script: expected COMMON, LATIN, GREEK, CYRILLIC, ARMENIAN, HEBREW, ARABIC,"
                        + " SYRIAC, THAANA, DEVANAGARI, … ("
                        + Character.UnicodeScript.values().length + " in all), got \"Runes\"");
    }

    @Test
    void a_constant_of_another_enum_is_of_another_type() {
        assertThat(said(kind, row("species", TimeUnit.DAYS)))
                .containsExactly("column species: expected Species, got TimeUnit DAYS");
    }

    @Test
    void a_number_is_no_level() {
        assertThat(said(kind, row("species", 1))).containsExactly("column species: expected Species, got Integer 1");
    }
}
