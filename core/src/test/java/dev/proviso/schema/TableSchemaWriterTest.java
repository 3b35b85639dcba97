package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Severity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How each declaration of a table is written, and that nothing of it is lost. */
class TableSchemaWriterTest {

    enum Species {
        SETOSA,
        VIRGINICA
    }

    record Flower(
            @InRange(min = 0, max = 10, maxInclusive = false) @Finite
            double sepalLength,

            @Positive int petals,
            @NotNull Species species,

            @Size(min = 2, max = 40) @Column(pattern = "[a-z ]*", sensitive = true)
            String finder,

            @Column(earliest = "1930-01-01") LocalDate day) {}

    static final class Model {
        void ofRecord(@Schema(Flower.class) Object rows) {}

        void inPlace(
                @Schema(
                                columns = {
                                    @Column(name = "id", type = ColumnType.INTEGER, notNull = true),
                                    @Column(
                                            regex = "x\\d+",
                                            type = ColumnType.NUMBER,
                                            min = 0,
                                            mostly = 0.99,
                                            severity = Severity.WARN,
                                            drift = @Drift(max = 0.1)),
                                    @Column(
                                            name = "label",
                                            in = Environment.TRAINING,
                                            oneOf = {"a", "b"})
                                },
                                extra = Schema.Extra.REJECT,
                                order = Schema.Order.EXACT,
                                unique = {"id", "id, label"},
                                minRows = 1,
                                rules = @Rule("isRight"))
                        Object rows) {}

        void inFile(@Schema(resource = "people.schema.json") Object rows) {}
    }

    private static TableContract declared(String method) throws Exception {
        Schema schema = Model.class
                .getDeclaredMethod(method, Object.class)
                .getParameters()[0]
                .getAnnotation(Schema.class);
        return SchemaReader.declared(schema, Model.class);
    }

    @Test
    void a_record_is_written_with_its_classes_and_constraints() throws Exception {
        TableContract table = declared("ofRecord");

        assertThat(table.toJson()).isEqualTo("""
                        {
                          "$schema": "https://datapackage.org/profiles/2.1/tableschema.json",
                          "fields": [
                            {
                              "name": "sepalLength",
                              "type": "number",
                              "constraints": {
                                "required": true,
                                "minimum": 0,
                                "exclusiveMaximum": 10
                              },
                              "proviso": {
                                "javaType": "double",
                                "finite": true
                              }
                            },
                            {
                              "name": "petals",
                              "type": "integer",
                              "constraints": {
                                "required": true
                              },
                              "proviso": {
                                "javaType": "int",
                                "constraints": [
                                  {
                                    "type": "jakarta.validation.constraints.Positive"
                                  }
                                ]
                              }
                            },
                            {
                              "name": "species",
                              "type": "string",
                              "categories": ["SETOSA", "VIRGINICA"],
                              "constraints": {
                                "required": true
                              },
                              "proviso": {
                                "javaType": "dev.proviso.schema.TableSchemaWriterTest$Species"
                              }
                            },
                            {
                              "name": "finder",
                              "type": "string",
                              "constraints": {
                                "pattern": "[a-z ]*"
                              },
                              "proviso": {
                                "javaType": "java.lang.String",
                                "sensitive": true,
                                "constraints": [
                                  {
                                    "type": "jakarta.validation.constraints.Size",
                                    "members": {
                                      "max": 40,
                                      "min": 2
                                    }
                                  }
                                ]
                              }
                            },
                            {
                              "name": "day",
                              "type": "date",
                              "constraints": {
                                "minimum": "1930-01-01"
                              },
                              "proviso": {
                                "javaType": "java.time.LocalDate"
                              }
                            }
                          ],
                          "fieldsMatch": "subset",
                          "proviso": {
                            "type": "dev.proviso.schema.TableSchemaWriterTest$Flower"
                          }
                        }
                        """);
        assertThat(TableContract.fromJson(table.toJson())).isEqualTo(table);
    }

    @Test
    void columns_stated_in_place_are_written_with_what_the_standard_has_no_word_for() throws Exception {
        TableContract table = declared("inPlace");

        assertThat(table.toJson()).isEqualTo("""
                        {
                          "$schema": "https://datapackage.org/profiles/2.1/tableschema.json",
                          "fields": [
                            {
                              "name": "id",
                              "type": "integer",
                              "constraints": {
                                "required": true
                              }
                            },
                            {
                              "name": "x\\\\d+",
                              "type": "number",
                              "constraints": {
                                "minimum": 0
                              },
                              "proviso": {
                                "regex": true,
                                "mostly": 0.99,
                                "severity": "WARN",
                                "drift": {
                                  "max": 0.1,
                                  "metric": "DEFAULT",
                                  "minRows": 100
                                }
                              }
                            },
                            {
                              "name": "label",
                              "type": "any",
                              "constraints": {
                                "enum": ["a", "b"]
                              },
                              "proviso": {
                                "in": "TRAINING"
                              }
                            }
                          ],
                          "fieldsMatch": "exact",
                          "primaryKey": ["id"],
                          "uniqueKeys": [["id", "label"]],
                          "proviso": {
                            "minRows": 1,
                            "rules": [
                              {
                                "type": "dev.proviso.schema.TableSchemaWriterTest$Model",
                                "method": "isRight",
                                "severity": "ERROR",
                                "mostly": 1
                              }
                            ]
                          }
                        }
                        """);
        assertThat(TableContract.fromJson(table.toJson())).isEqualTo(table);
    }

    @Test
    void a_resource_is_written_as_it_was_read() throws Exception {
        String json = declared("inFile").toJson();

        assertThat(json).isEqualTo(text("people.schema.json"));
    }

    @Test
    void what_training_has_seen_is_written_with_it() throws Exception {
        TableContract learned = TableContract.of(List.of(
                        ColumnContract.named("x")
                                .profile(new NumberProfile(3, 0.5, Double.NaN, List.of(-0.0, 0.5, 1.0)))
                                .build(),
                        ColumnContract.named("y")
                                .type(ColumnType.CATEGORICAL)
                                .oneOf(List.of("no", "yes"))
                                .profile(new LevelProfile(Map.of("yes", 2L, "no", 1L)))
                                .build()))
                .learnedBy("fit")
                .build();

        assertThat(learned.toJson())
                .contains("\"count\": 3,", "\"mean\": 0.5,", "\"deviation\": \"NaN\",", "\"quantiles\": [-0, 0.5, 1]")
                .contains("\"levels\": [\"no\", \"yes\"],", "\"counts\": [1, 2]", "\"learnedBy\": \"fit\"");
        assertThat(TableContract.fromJson(learned.toJson())).isEqualTo(learned);
    }

    @Test
    void characters_that_no_file_can_hold_are_escaped() {
        String json = TableContract.of(List.of(ColumnContract.named("\ud800 \" \\ \n \u0000 \u2028 \ud83d\ude00")
                        .build()))
                .build()
                .toJson();

        assertThat(json).contains("\"name\": \"\\ud800 \\\" \\\\ \\n \\u0000 \\u2028 \ud83d\ude00\"");
    }

    private static String text(String resource) throws Exception {
        try (var stream = TableSchemaWriterTest.class.getResourceAsStream(resource)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
