package dev.proviso.e2e.modes;

import static dev.proviso.e2e.kit.InMode.inMode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.e2e.kit.Heard;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WarnTest {

    static class Model {
        @ExpectShape("n")
        double[] answer(@ExpectShape("n") @Finite double[] x, @ExpectShape("n") int[] y) {
            return new double[7];
        }

        int malformed(@ExpectShape("n,") double[] x) {
            return x.length;
        }

        static int alsoMalformed(@ExpectShape("n d") double[] x) {
            return x.length;
        }
    }

    private final Model model = new Model();

    @Test
    void every_violation_is_told_at_every_call_and_nothing_is_thrown() throws Throwable {
        try (Heard heard = Heard.listening()) {
            inMode(Mode.WARN, Model.class, () -> {
                for (int i = 0; i < 3; i++) {
                    assertThat(model.answer(new double[] {Double.NaN}, new int[1]))
                            .hasSize(7);
                }
            });
            assertThat(heard.messages())
                    .hasSize(6)
                    .startsWith(
                            "x[0] is NaN, the only cell of 1 that is not finite",
                            "return, axis 0 (n): expected 1, bound by x, axis 0; got 7");
            assertThat(heard.modes()).containsOnly(Mode.WARN);
        }
    }

    @Test
    void a_name_that_the_arguments_dispute_is_not_held_against_the_return() throws Throwable {
        try (Heard heard = Heard.listening()) {
            inMode(
                    Mode.WARN,
                    Model.class,
                    () -> assertThat(model.answer(new double[1], new int[2])).hasSize(7));
            assertThat(heard.messages()).containsExactly("y, axis 0 (n): expected 1, bound by x, axis 0; got 2");
        }
    }

    @Test
    void a_definition_error_is_logged_once_and_the_calls_go_on() throws Throwable {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("dev.proviso.definition");
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
        log.start();
        try {
            inMode(Mode.WARN, Model.class, () -> {
                for (int i = 0; i < 3; i++) {
                    assertThat(model.malformed(new double[2])).isEqualTo(2);
                    assertThat(Model.alsoMalformed(new double[2])).isEqualTo(2);
                }
            });
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
                .containsExactly(tuple(Level.WARN, """
                        Model.malformed(x), x: unexpected ',': axes are separated by spaces
                          @ExpectShape("n,")
                                         ^
                          Write a space in its place."""), tuple(Level.WARN, """
                        Model.alsoMalformed(x), x: double[] has 1 axis, the pattern 2 axes
                          @ExpectShape("n d")
                          Write one word for each axis, or ... for axes that do not matter."""));
    }
}
