package dev.proviso.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.mode.Modes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventoryLineTest {
    private static final Instant TIME = Instant.parse("2026-11-23T06:50:24.864Z");

    @Test
    void it_has_a_sum_and_a_part_for_each_method() {
        Modes.set("com.acme.line", Mode.WARN, EffectiveSetting.JMX);
        List<ContractedMethod> rows = List.of(
                new ContractedMethod("com.acme.line.Scaler", "fit", "([[D)V", Status.WOVEN, null),
                new ContractedMethod("com.acme.line.Scaler", "load", "()V", Status.NOT_ENFORCED, "a \"fault\""),
                new ContractedMethod(
                        "com.acme.line.Scaler",
                        "transform",
                        "([[D)V",
                        Status.ENFORCED,
                        null,
                        5,
                        2,
                        70L,
                        Map.of(Code.NULL_VALUE, 6L)));

        assertThat(InventoryLine.of(rows, 0, TIME))
                .isEqualTo(
                        "{\"@timestamp\":\"2026-11-23T06:50:24.864Z\",\"level\":\"WARN\",\"logger\":\"dev.proviso.inventory\","
                                + "\"message\":\"3 contracted methods: 1 called, 1 violated, 1 not enforced\","
                                + "\"inventory.violations\":5,\"inventory.suppressed\":2,\"inventory.internal_faults\":0,"
                                + "\"inventory.methods\":["
                                + "{\"model\":\"com.acme.line.Scaler\",\"method\":\"fit\",\"descriptor\":\"([[D)V\","
                                + "\"status\":\"WOVEN\",\"reached\":false,\"violations\":0,\"suppressed\":0,"
                                + "\"mode\":\"WARN\",\"mode_source\":\"JMX\"},"
                                + "{\"model\":\"com.acme.line.Scaler\",\"method\":\"load\",\"descriptor\":\"()V\","
                                + "\"status\":\"NOT_ENFORCED\",\"reason\":\"a \\\"fault\\\"\",\"violations\":0,"
                                + "\"suppressed\":0,\"mode\":\"WARN\",\"mode_source\":\"JMX\"},"
                                + "{\"model\":\"com.acme.line.Scaler\",\"method\":\"transform\",\"descriptor\":\"([[D)V\","
                                + "\"status\":\"ENFORCED\",\"reached\":true,\"calls\":70,\"violations\":5,"
                                + "\"suppressed\":2,\"mode\":\"WARN\",\"mode_source\":\"JMX\"}]}");
    }
}
