package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckedStageTest {
    private final List<@Nullable Object> ended = new ArrayList<>();
    private final CompletableFuture<Object> source = new CompletableFuture<>();
    private final CompletableFuture<?> given = given(source);

    @Test
    void it_completes_with_the_value_once_that_was_checked() {
        assertThat(given).isNotDone();
        source.complete("value");

        assertThat(given.join()).isEqualTo("value");
        assertThat(ended).containsExactly("value");
    }

    @Test
    void it_completes_with_what_the_check_throws() {
        source.complete("bad");

        assertThatThrownBy(given::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_completes_exceptionally_as_its_source_does() {
        ArithmeticException thrown = new ArithmeticException("singular");
        source.completeExceptionally(thrown);

        assertThatThrownBy(given::join).isInstanceOf(CompletionException.class).hasCause(thrown);
        assertThat(ended).containsExactly(thrown);
    }

    @Test
    void a_source_that_has_completed_is_checked_at_once() {
        CompletableFuture<?> late = given(CompletableFuture.completedFuture("bad"));

        assertThat(late).isCompletedExceptionally();
    }

    @Test
    void cancelling_it_cancels_its_source() {
        given.cancel(true);

        assertThat(source).isCancelled();
        assertThat(given).isCancelled();
        assertThat(ended).hasSize(1).hasOnlyElementsOfType(CancellationException.class);
    }

    @Test
    void completing_it_by_hand_leaves_its_source_to_end_as_it_will() {
        given.completeExceptionally(new IllegalStateException("out of patience"));
        assertThat(source).isNotDone();
        assertThat(ended).isEmpty();

        source.complete("value");
        assertThat(ended).containsExactly("value");
        assertThat(given).isCompletedExceptionally();
    }

    @Test
    void null_is_a_value() {
        source.complete(null);

        assertThat(given.join()).isNull();
    }

    private CompletableFuture<?> given(CompletableFuture<?> of) {
        return CheckedStage.of(of, new StageEnd() {
                    @Override
                    public @Nullable Object returned(@Nullable Object value) {
                        ended.add(value);
                        if ("bad".equals(value)) {
                            throw new IllegalStateException("broken");
                        }
                        return value;
                    }

                    @Override
                    public void threw(Throwable thrown) {
                        ended.add(thrown);
                    }
                })
                .toCompletableFuture();
    }
}
