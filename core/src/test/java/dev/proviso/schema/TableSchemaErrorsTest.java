package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** What is said of a text that is no Table Schema, or one that asks what can not be checked. */
class TableSchemaErrorsTest {

    private static String said(String json) {
        SchemaException refused = catchThrowableOfType(SchemaException.class, () -> TableContract.fromJson(json));
        assertThat(refused).as(json).isNotNull();
        return refused.getMessage();
    }

    private static String ofField(String members) {
        return said("{\"fields\": [{\"name\": \"x\"" + members + "}]}");
    }

    private static String ofNumber(String constraints) {
        return ofField(", \"type\": \"number\", \"constraints\": {" + constraints + "}");
    }

    @Test
    void what_is_no_json_is_told_with_its_place() {
        assertThat(said("{\"fields\": [\n  {\"name\" \"x\"}]}"))
                .isEqualTo("the text is no JSON, at line 2, column 11: Unexpected character ('\\\"' (code 34)): was"
                        + " expecting a colon to separate property name and value; correct it there");
        assertThat(said("{\"fields\": ["))
                .startsWith("the text is no JSON, at line 1, column 13: Unexpected end-of-input");
        assertThat(said("")).isEqualTo("the text is empty, and no JSON; write an object with fields");
    }

    @Test
    void text_after_the_schema_is_refused() {
        assertThat(said("{\"fields\": []} {}"))
                .isEqualTo("the text goes on after its JSON ends, at line 1, column 16; leave out what follows");
    }

    @Test
    void a_member_that_is_there_twice_is_refused() {
        assertThat(said("{\"fields\": [],\n\"fields\": []}"))
                .isEqualTo("the text is no JSON, at line 2, column 9: Duplicate Object property \\\"fields\\\";"
                        + " correct it there");
    }

    @Test
    void a_text_that_is_nested_too_deeply_is_refused() {
        assertThat(said("{\"fields\": " + "[".repeat(100_000)))
                .startsWith("the text is no JSON, at line 1, column 512: Document nesting depth (501) exceeds");
    }

    @Test
    void what_is_no_object_is_no_schema() {
        assertThat(said("[1]"))
                .isEqualTo("$: expected an object with fields, got a list; write {\"fields\": [{\"name\": …}]}");
        assertThat(said("null"))
                .isEqualTo("$: expected an object with fields, got null; write {\"fields\": [{\"name\": …}]}");
    }

    @Test
    void a_schema_without_fields_is_none() {
        assertThat(said("{}"))
                .isEqualTo("$.fields: expected a list of fields, got nothing; write one for each column: \"fields\":"
                        + " [{\"name\": …}]");
        assertThat(said("{\"resources\": []}"))
                .isEqualTo("$.fields: expected a list of fields, got nothing; this is a data package: take the schema"
                        + " of one of its resources");
        assertThat(said("{\"fields\": {}}")).isEqualTo("$.fields: expected a list, got an object; correct it");
    }

    @Test
    void a_field_without_a_name_is_none() {
        assertThat(said("{\"fields\": [{\"name\": \"x\"}, {\"type\": \"string\"}]}"))
                .isEqualTo("$.fields[1].name: expected the name of a column, got nothing; write it");
        assertThat(said("{\"fields\": [\"x\"]}")).isEqualTo("$.fields[0]: expected an object, got \"x\"; correct it");
        assertThat(said("{\"fields\": [{\"name\": 7}]}"))
                .isEqualTo("$.fields[0].name: expected text, got 7; correct it");
    }

    @Test
    void a_type_that_there_is_not_is_told_with_those_that_there_are() {
        assertThat(ofField(", \"type\": \"geopoint\""))
                .isEqualTo("$.fields[0].type: expected one of any, integer, number, string, boolean, date, datetime,"
                        + " got \"geopoint\"; write one of them");
    }

    @Test
    void a_constraint_that_there_is_not_is_told_with_those_that_there_are() {
        assertThat(ofField(", \"constraints\": {\"jsonSchema\": {}}"))
                .isEqualTo("$.fields[0].constraints.jsonSchema: no such constraint; there are required, unique,"
                        + " minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern,"
                        + " enum");
    }

    @Test
    void a_constraint_of_the_wrong_kind_is_told_with_what_came() {
        assertThat(ofField(", \"constraints\": {\"required\": \"yes\"}"))
                .isEqualTo("$.fields[0].constraints.required: expected true or false, got \"yes\"; correct it");
        assertThat(ofField(", \"constraints\": {\"minLength\": 1.5}"))
                .isEqualTo("$.fields[0].constraints.minLength: expected a whole number of at most 64 bits, got 1.5;"
                        + " correct it");
        assertThat(ofField(", \"constraints\": {\"maxLength\": 3000000000}"))
                .isEqualTo("$.fields[0].constraints.maxLength: expected a whole number of at most 32 bits, got"
                        + " 3000000000; correct it");
        assertThat(ofField(", \"constraints\": {\"maxLength\": \"3\"}"))
                .isEqualTo("$.fields[0].constraints.maxLength: expected a whole number, got \"3\"; correct it");
    }

    @Test
    void an_end_of_a_range_is_a_number_that_a_double_has() {
        assertThat(ofNumber("\"minimum\": \"low\""))
                .isEqualTo("$.fields[0].constraints.minimum: expected a number, got \"low\"; correct it");
        assertThat(ofNumber("\"minimum\": 1e400"))
                .isEqualTo("$.fields[0].constraints.minimum: 1e400 is larger than any double; write a smaller number");
    }

    @Test
    void a_range_of_what_has_no_order_is_refused() {
        assertThat(ofField(", \"type\": \"string\", \"constraints\": {\"minimum\": \"a\"}"))
                .isEqualTo("$.fields[0].constraints.minimum: it is for numbers and dates, and this field is of the"
                        + " type string; leave it out, or give the field the type integer, number, date or datetime");
    }

    @Test
    void an_exclusive_end_of_time_is_a_time_and_stands_alone() {
        assertThat(ofField(", \"type\": \"date\", \"constraints\": {\"exclusiveMaximum\": \"31.1.2020\"}"))
                .isEqualTo("$.fields[0].constraints.exclusiveMaximum: expected a date or moment, got \"31.1.2020\";"
                        + " write it as ISO 8601 does: 2020-01-31, or 2020-01-31T12:00:00");
        assertThat(ofField(", \"type\": \"date\", \"constraints\": {\"minimum\": \"2020-01-01\","
                        + " \"exclusiveMinimum\": \"2020-01-01\"}"))
                .isEqualTo("$.fields[0].constraints.exclusiveMinimum: there is a minimum as well; leave one of them"
                        + " out");
    }

    @Test
    void values_are_of_the_type_of_their_field() {
        assertThat(ofField(", \"constraints\": {\"enum\": [1, 2]}"))
                .isEqualTo("$.fields[0].constraints.enum[0]: expected text, as the field is of the type any, got 1;"
                        + " write text, or give the field the type integer or number");
        assertThat(ofField(", \"constraints\": {\"enum\": []}"))
                .isEqualTo("$.fields[0].constraints.enum: it holds no value; write those that are accepted");
    }

    @Test
    void categories_are_of_strings_and_integers() {
        assertThat(ofField(", \"type\": \"number\", \"categories\": [1.5]"))
                .isEqualTo("$.fields[0].categories: they are for strings and integers, and this field is of the type"
                        + " number; write an enum constraint, or give the field the type string");
        assertThat(ofField(", \"type\": \"string\", \"categories\": [\"a\"], \"constraints\": {\"enum\": [\"b\"]}"))
                .isEqualTo("$.fields[0].constraints.enum: it has values that are not in categories; leave them out");
    }

    @Test
    void a_format_of_text_is_refused_rather_than_left_unchecked() {
        assertThat(ofField(", \"type\": \"string\", \"format\": \"email\""))
                .isEqualTo("$.fields[0].format: expected the format default of a string, got \"email\"; state what it"
                        + " asks as a pattern, and leave it out");
    }

    @Test
    void missing_values_of_one_field_are_refused_rather_than_left_out() {
        assertThat(ofField(", \"missingValues\": [\"-\"]"))
                .isEqualTo("$.fields[0].missingValues: one field can not have missing values of its own; state them"
                        + " for the whole schema");
    }

    @Test
    void an_unknown_way_to_match_fields_is_told_with_those_that_there_are() {
        assertThat(said("{\"fields\": [], \"fieldsMatch\": \"loose\"}"))
                .isEqualTo("$.fieldsMatch: expected one of exact, equal, subset, superset, partial, got \"loose\";"
                        + " write one of them");
        assertThat(said("{\"fields\": [], \"fieldsMatch\": [\"equal\", \"subset\"]}"))
                .isEqualTo("$.fieldsMatch: expected one of exact, equal, subset, superset, partial, got a list; write"
                        + " one of them");
    }

    @Test
    void a_primary_key_names_fields() {
        assertThat(said("{\"fields\": [{\"name\": \"a\"}], \"primaryKey\": [\"a\", \"b\"]}"))
                .isEqualTo("$.primaryKey: \"b\" is no field; name fields");
        assertThat(said("{\"fields\": [{\"name\": \"a\"}], \"primaryKey\": []}"))
                .isEqualTo("$.primaryKey: it names no field; name fields, or leave it out");
    }

    @Test
    void a_typing_error_in_what_is_ours_is_found() {
        assertThat(said("{\"fields\": [], \"proviso\": {\"minrows\": 1}}"))
                .isEqualTo("$.proviso.minrows: no such member of Proviso; there are type, order, anyColumn, minRows,"
                        + " maxRows, unique, rules, learnedBy");
        assertThat(ofField(", \"proviso\": {\"severity\": \"FATAL\"}"))
                .isEqualTo("$.fields[0].proviso.severity: expected one of ERROR, WARN, got \"FATAL\"; correct it");
        assertThat(ofField(", \"proviso\": {\"drift\": {}}"))
                .isEqualTo("$.fields[0].proviso.drift.max: expected a value, got nothing; write it");
        assertThat(ofField(", \"proviso\": {\"oh no\": 1}"))
                .startsWith("$.fields[0].proviso[\"oh no\"]: no such member of Proviso; there are regex, ");
    }

    @Test
    void a_profile_that_makes_no_sense_is_refused() {
        assertThat(ofField(", \"proviso\": {\"profile\": {\"levels\": [\"a\"], \"counts\": []}}"))
                .isEqualTo("$.fields[0].proviso.profile.counts: there are 0 counts of 1 levels; write one of each");
        assertThat(ofField(", \"proviso\": {\"profile\": {\"levels\": [\"a\", \"a\"], \"counts\": [1, 2]}}"))
                .isEqualTo("$.fields[0].proviso.profile.levels: \"a\" is there twice; leave one of them out");
    }

    @Test
    void a_constraint_that_no_annotation_can_be_is_refused() {
        assertThat(ofField(", \"proviso\": {\"constraints\": [{\"type\": \"T\", \"members\": {\"a b\": 1}}]}"))
                .isEqualTo("$.fields[0].proviso.constraints[0].members: no annotation has a member \"a b\"; leave it"
                        + " out");
    }
}
