package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoaderMapTest {
    private final LoaderMap<AtomicInteger> map = new LoaderMap<>() {
        @Override
        AtomicInteger first(ClassLoader loader) {
            return new AtomicInteger();
        }
    };

    @Test
    void each_loader_has_its_own_value() {
        ClassLoader one = new EqualToAll();
        ClassLoader other = new EqualToAll();

        assertThat(map.get(one)).isSameAs(map.get(one)).isNotSameAs(map.get(other));
        assertThat(map.peek(new EqualToAll())).isNull();
    }

    @Test
    void a_loader_that_is_gone_takes_its_value_along() throws InterruptedException {
        map.get(new EqualToAll());
        for (int i = 0; i < 100 && !map.values().isEmpty(); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(map.values()).isEmpty();
    }

    /** Loaders are told apart by identity, whatever they say themselves. */
    private static final class EqualToAll extends ClassLoader {
        @Override
        public boolean equals(Object other) {
            return other instanceof EqualToAll;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
