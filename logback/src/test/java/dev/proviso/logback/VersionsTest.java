package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.Appender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests of this module run twice: on the Logback that it is built with, and on the one after it. */
class VersionsTest {

    @ParameterizedTest
    @ValueSource(classes = {Logger.class, Appender.class})
    void this_run_is_on_the_logback_that_it_is_meant_for(Class<?> type) {
        String file = type.getProtectionDomain().getCodeSource().getLocation().getPath();

        assertThat(file).endsWith("-" + System.getProperty("logback.expected") + ".jar");
    }
}
