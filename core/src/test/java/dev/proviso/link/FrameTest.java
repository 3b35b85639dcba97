package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.training.OpenTraining;
import dev.proviso.value.Sizes;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void two_sizes_travel_in_a_long() {
        long frame = Frame.pack(0, 10, 3);

        assertThat(Frame.first(frame)).isEqualTo(10);
        assertThat(Frame.second(frame)).isEqualTo(3);
    }

    @Test
    void sizes_as_large_as_they_come_travel_in_a_long() {
        for (int first : new int[] {0, 1, 1 << 30, Sizes.LARGEST, Sizes.ANY}) {
            for (int second : new int[] {0, 1, 1 << 30, Sizes.LARGEST, Sizes.ANY}) {
                long frame = Frame.pack(0, first, second);

                assertThat(Frame.isPassed(frame)).isTrue();
                assertThat(Frame.isChecked(frame)).isTrue();
                assertThat(Frame.first(frame)).isEqualTo(first);
                assertThat(Frame.second(frame)).isEqualTo(second);
            }
        }
    }

    @Test
    void any_good_verdict_passes() {
        assertThat(Frame.isPassed(Frame.pack(7, 0, 0))).isTrue();
        assertThat(Frame.isPassed(Frame.pack(Sizes.ANY, 0, 0))).isTrue();
        assertThat(Frame.isPassed(0)).isTrue();
        assertThat(Frame.first(Frame.pack(Sizes.ANY, 5, 6))).isEqualTo(5);
    }

    @Test
    void a_bad_verdict_does_not_pass_whatever_the_sizes() {
        assertThat(Frame.isPassed(Frame.pack(Sizes.BAD, 10, 3))).isFalse();
        assertThat(Frame.isPassed(Frame.pack(Integer.MIN_VALUE, Sizes.ANY, Sizes.ANY)))
                .isFalse();
        assertThat(Frame.isPassed(Sizes.BAD)).isFalse();
        assertThat(Frame.isPassed((Object) Frame.of(Sizes.BAD, 10))).isFalse();
    }

    @Test
    void an_entry_that_ran_off_is_not_checked() {
        assertThat(Frame.isChecked(0L)).isFalse();
        assertThat(Frame.isChecked((Object) null)).isFalse();
        assertThat(Frame.isChecked((Object) Frame.unchecked())).isFalse();
    }

    @Test
    void a_frame_of_more_sizes_is_an_object() {
        Frame frame = Frame.of(0, 1, 2, 3);

        assertThat(Frame.isPassed((Object) frame)).isTrue();
        assertThat(Frame.isChecked((Object) frame)).isTrue();
        assertThat(Frame.size(frame, 0)).isEqualTo(1);
        assertThat(Frame.size(frame, 2)).isEqualTo(3);
    }

    @Test
    void a_size_that_a_frame_does_not_hold_is_open() {
        assertThat(Frame.size(Frame.of(0, 1), 1)).isEqualTo(Sizes.ANY);
        assertThat(Frame.size(Frame.unchecked(), 0)).isEqualTo(Sizes.ANY);
        assertThat(Frame.size(null, 0)).isEqualTo(Sizes.ANY);
    }

    @Test
    void a_frame_that_opens_a_training_keeps_what_it_holds() {
        Frame opening = Frame.checked(4).opening(new OpenTraining());

        assertThat(opening.opened()).isNotNull();
        assertThat(Frame.isChecked((Object) opening)).isTrue();
        assertThat(Frame.size(opening, 0)).isEqualTo(4);
        assertThat(Frame.checked(4).opened()).isNull();
        assertThat(Frame.isChecked((Object) Frame.unchecked().opening(new OpenTraining())))
                .isFalse();
    }
}
