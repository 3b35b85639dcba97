package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a contract says of a table, its Table Schema says, and so do its bytes. A failure names the seed of its contract. */
class TableSchemaLawTest {
    private static final String SEED = "proviso.seed";
    private static final int CONTRACTS = 3_000;

    private interface Law {
        void holds(TableContract contract) throws Exception;
    }

    @Test
    void a_contract_that_is_written_is_read_back_equal() throws Exception {
        forAll(contract -> assertThat(TableContract.fromJson(contract.toJson())).isEqualTo(contract));
    }

    @Test
    void a_contract_that_is_stored_as_utf_8_is_read_back_equal() throws Exception {
        forAll(contract -> {
            byte[] stored = contract.toJson().getBytes(StandardCharsets.UTF_8);

            assertThat(TableContract.fromJson(new String(stored, StandardCharsets.UTF_8)))
                    .isEqualTo(contract);
        });
    }

    @Test
    void equal_contracts_are_written_alike() throws Exception {
        forAll(contract -> {
            String json = contract.toJson();

            assertThat(TableContract.fromJson(json).toJson()).isEqualTo(json);
        });
    }

    @Test
    void a_contract_survives_java_serialization() throws Exception {
        forAll(contract -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(contract);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(contract);
            }
        });
    }

    @Test
    void the_generated_contracts_use_every_word_of_the_standard_and_every_one_of_ours() throws Exception {
        TreeSet<String> words = new TreeSet<>();
        forAll(contract -> words(JacksonReader.read(contract.toJson()), words));

        assertThat(words)
                .contains("primaryKey", "uniqueKeys", "missingValues", "categories", "enum", "pattern", "unique")
                .contains("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength")
                .contains("fieldsMatch exact", "fieldsMatch equal", "fieldsMatch subset", "fieldsMatch superset")
                .contains("fieldsMatch partial", "type any", "type integer", "type number", "type string")
                .contains("type boolean", "type date", "type datetime", "type CATEGORICAL", "required")
                .contains("javaType", "regex", "finite", "range", "earliest", "latest", "oneOf", "mostly")
                .contains("severity WARN", "in TRAINING", "sensitive", "drift", "levels", "quantiles", "constraints")
                .contains("members", "double", "anyColumn", "order", "minRows", "maxRows", "rules", "learnedBy");
    }

    private static void words(Object tree, TreeSet<String> words) {
        if (tree instanceof java.util.Map<?, ?> members) {
            members.forEach((name, value) -> {
                words.add((String) name);
                if (value instanceof String text && text.length() < 20) {
                    words.add(name + " " + text);
                }
                words(value, words);
            });
        } else if (tree instanceof Iterable<?> items) {
            items.forEach(item -> words(item, words));
        }
    }

    private static void forAll(Law law) throws Exception {
        Long given = Long.getLong(SEED);
        long first = given != null ? given : new Random().nextLong();
        for (int i = 0; i < (given != null ? 1 : CONTRACTS); i++) {
            try {
                law.holds(new AnyTable(first + i).next());
            } catch (Exception | AssertionError broken) {
                throw new AssertionError("-D" + SEED + "=" + (first + i), broken);
            }
        }
    }
}
