package dev.proviso.link;

import dev.proviso.shape.Assignment;
import dev.proviso.shape.Dimension;
import dev.proviso.training.Lesson;
import dev.proviso.value.Sizes;
import java.util.Arrays;
import java.util.List;

/** What a training has learned, from the sizes that its entry has bound. */
final class Lessons {
    private Lessons() {}

    static Lesson of(Site site, ModelPlan plan, Frame frame) {
        List<String> names = plan.contract().learns();
        long[] sizes = new long[names.size()];
        Arrays.fill(sizes, Lesson.UNKNOWN);
        for (String name : site.method().training() == null
                ? List.<String>of()
                : site.method().training().learns()) {
            int slot = names.indexOf(name);
            if (slot >= 0) {
                sizes[slot] = size(site, name, frame);
            }
        }
        return new Lesson(TrainingCalls.name(site.method()), sizes, frame.schema());
    }

    /** The one size that all ways to satisfy the entry give the name. */
    private static long size(Site site, String name, Frame frame) {
        if (!site.layout().solved() && Frame.isNarrow(frame)) {
            int size = Frame.size(frame, site.layout().names().indexOf(name));
            return size == Sizes.ANY ? Lesson.UNKNOWN : size;
        }
        long size = Lesson.UNKNOWN;
        for (Assignment assignment : Frame.assignments(frame)) {
            Dimension dimension = assignment.names().get(name);
            if (dimension == null || (size != Lesson.UNKNOWN && size != dimension.size())) {
                return Lesson.UNKNOWN;
            }
            size = dimension.size();
        }
        return size;
    }
}
