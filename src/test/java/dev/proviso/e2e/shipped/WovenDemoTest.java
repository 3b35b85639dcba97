package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example that byte-buddy-maven-plugin has woven, by its shipped jar: it names the jars beside it. */
class WovenDemoTest {
    private static final String DEMO = "dev.proviso.examples.woven.WovenDemo";

    private static Fork jvm() {
        return new Fork().onClassPath(List.of(Jars.shipped("example.woven")));
    }

    @Test
    void with_no_agent_each_mistake_is_caught() {
        Outcome outcome = jvm().run(DEMO);

        assertThat(String.join("\n", outcome.out())).isEqualTo("""
                        predict before fit:
                        NearestCentroid.predict(x) broke its contract
                          UNTRAINED  NearestCentroid is not trained: call fit first (means is not set)

                        fit, with 3 labels for 4 rows:
                        NearestCentroid.fit(x, labels, k) broke its contract
                          DIM_MISMATCH  labels, axis 0 (n): expected 4, bound by x, axis 0; got 3
                                        labels is "n", here (3,)
                                                   ^         ^

                        predict: [0, 0, 1, 1]

                        predict, with a feature missing:
                        NearestCentroid.predict(x) broke its contract
                          DIM_MISMATCH  x, axis 1 (d): expected 2, learned in field means; got 1
                                        x is "n d", here (2, 1)
                                                ^            ^

                        Proviso.selfTest() is content.""");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void with_an_agent_it_says_the_same() {
        assertThat(jvm().withAgent().run(DEMO).out()).isEqualTo(jvm().run(DEMO).out());
    }
}
