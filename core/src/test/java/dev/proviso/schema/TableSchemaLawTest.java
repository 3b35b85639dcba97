package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a contract says of a table, its Table Schema says, and so do its bytes. A failure names the seed of its contract. */
class TableSchemaLawTest {
    private static final String SEED = "proviso.seed";
    private static final int CONTRACTS = 1_000;

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
    void names_and_levels_may_be_longer_than_jackson_lets_names_of_members_be() throws SchemaException {
        String text = "x".repeat(100_000);
        TableContract contract = TableContract.of(List.of(ColumnContract.named(text)
                        .oneOf(List.of(text))
                        .profile(new LevelProfile(Map.of(text, 1L)))
                        .build()))
                .unique(List.of(List.of(text)))
                .build();

        assertThat(TableContract.fromJson(contract.toJson())).isEqualTo(contract);
    }

    @Test
    void whatever_stands_in_a_schema_it_is_read_or_refused_with_its_place() throws Exception {
        int[] refused = new int[1];
        forAll(contract -> {
            Random random = new Random(contract.hashCode());
            String broken = JsonText.line(broken(JacksonReader.read(contract.toJson()), random));
            try {
                TableContract read = TableContract.fromJson(broken);
                assertThat(TableContract.fromJson(read.toJson())).isEqualTo(read);
            } catch (SchemaException e) {
                assertThat(e.getMessage()).startsWith("$").contains(": ", "; ").hasSizeLessThan(600);
                refused[0]++;
            }
        });

        assertThat(refused[0]).as("refused").isLessThan(CONTRACTS).isGreaterThan(isOne() ? -1 : CONTRACTS / 10);
    }

    /** With another value somewhere, mostly deep inside. */
    private static Object broken(Object tree, Random random) {
        if (random.nextInt(8) > 0) {
            if (tree instanceof Map<?, ?> members && !members.isEmpty()) {
                Map<Object, Object> other = new LinkedHashMap<>(members);
                Object name = new ArrayList<>(members.keySet()).get(random.nextInt(members.size()));
                other.put(name, broken(members.get(name), random));
                return other;
            }
            if (tree instanceof List<?> items && !items.isEmpty()) {
                List<Object> other = new ArrayList<>(items);
                int at = random.nextInt(items.size());
                other.set(at, broken(items.get(at), random));
                return other;
            }
        }
        return List.of(
                        JsonValue.NULL,
                        true,
                        "",
                        "Infinity",
                        "x".repeat(1_000),
                        new JsonNumber("-1.5e400"),
                        JsonNumber.of(Long.MIN_VALUE),
                        List.of(),
                        List.of("a", JsonNumber.of(1)),
                        Map.of(),
                        Map.of("name", "a", "value", JsonNumber.of(1)))
                .get(random.nextInt(11));
    }

    @Test
    void the_generated_contracts_use_every_word_of_the_standard_and_every_one_of_ours() throws Exception {
        TreeSet<String> words = new TreeSet<>();
        assumeThat(isOne()).isFalse();
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
        if (tree instanceof Map<?, ?> members) {
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

    /** Whether the seed of one contract was given. */
    private static boolean isOne() {
        return Long.getLong(SEED) != null;
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
