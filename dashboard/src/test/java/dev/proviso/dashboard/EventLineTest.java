package dev.proviso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.event.ContractEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventLineTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static List<String> hostile() {
        return List.of(
                "<img src=x onerror=\"alert(1)\">",
                "</script><script>alert(1)</script>",
                "a\nid: 7\ndata: {}\n\nevent: dropped",
                "\r\n\r\n",
                "\u0000\u001b[31m",
                "\ud800 alone",
                "\u2028\u2029\ufeff",
                "\"\\",
                "x".repeat(10_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_names_hold_it_is_one_line_of_json(String text) {
        ContractEvent event = Happenings.violation(text, text, text);
        String line = new String(EventLine.of(event), StandardCharsets.UTF_8);

        assertThat(line).doesNotContain("\n", "\r").hasSizeLessThan(20_000);
        JsonNode json = STRICT.readTree(line);
        assertThat(json.get("message").asString()).isEqualTo(event.message());
        assertThat(json.get("contract.model").asString())
                .isEqualTo(event.fields().get("contract.model"));
        assertThat(json.get("contract.column").asString())
                .isEqualTo(event.fields().get("contract.column"));
    }

    @Test
    void it_has_the_time_the_level_the_thread_and_the_keys_of_the_event() {
        ContractEvent event = Happenings.violation("columns are missing");
        JsonNode json = STRICT.readTree(EventLine.of(event));

        assertThat(json.get("@timestamp").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(json.get("level").asString()).isEqualTo("ERROR");
        assertThat(json.get("thread").asString()).isEqualTo("main");
        assertThat(json.propertyNames()).containsAll(event.fields().keySet());
    }
}
