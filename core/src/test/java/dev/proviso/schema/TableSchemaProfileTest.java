package dev.proviso.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written keeps to the profile that the standard publishes, and what follows the standard is read. */
class TableSchemaProfileTest {
    private static final String SEED = "proviso.seed";
    private static final int CONTRACTS = 1_000;
    private static final Schema PROFILE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(text("frictionless/table-schema.json"));

    private static String text(String resource) {
        try (InputStream stream = TableSchemaProfileTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Error> faults(String json) {
        return PROFILE.validate(json, InputFormat.JSON);
    }

    @Test
    void the_profile_finds_what_is_wrong() {
        assertThat(faults("{}")).isNotEmpty();
        assertThat(
                        faults(
                                "{\"fields\": [{\"name\": \"x\", \"type\": \"integer\", \"constraints\": {\"minimum\": 0.5}}]}"))
                .isNotEmpty();
    }

    @Test
    void whatever_a_contract_says_it_is_written_as_the_profile_has_it() {
        Long given = Long.getLong(SEED);
        long first = given != null ? given : new Random().nextLong();
        for (int i = 0; i < (given != null ? 1 : CONTRACTS); i++) {
            TableContract contract = new AnyTable(first + i).next();
            if (!contract.columns().isEmpty()) {
                String json = contract.toJson();
                assertThat(faults(json)).as("-D%s=%d", SEED, first + i).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/first-version.json", "examples/second-version.json", "people.schema.json"})
    void what_follows_the_standard_is_read_and_written_without_loss(String resource) throws SchemaException {
        TableContract read = TableContract.fromJson(text(resource));
        String written = read.toJson();

        assertThat(TableContract.fromJson(written)).isEqualTo(read);
        assertThat(faults(written)).isEmpty();
    }

    @Test
    void an_example_of_the_first_version_keeps_to_its_profile() {
        assertThat(faults(text("examples/first-version.json"))).isEmpty();
    }
}
