package dev.proviso.profile;

import dev.proviso.schema.NumberProfile;

/** How far the mean or the spread of numbers is from that of the training. */
final class MomentDistance extends Distance {
    private final NumberProfile training;
    private final boolean spread;
    private final Moments moments = new Moments();

    MomentDistance(NumberProfile training, boolean spread) {
        this.training = training;
        this.spread = spread;
    }

    @Override
    void take(double number) {
        moments.add(number);
    }

    @Override
    double value() {
        if (moments.count() == 0) {
            return 0;
        }
        if (spread) {
            double larger = Math.max(moments.deviation(), training.deviation());
            double smaller = Math.min(moments.deviation(), training.deviation());
            return larger == smaller ? 0 : larger / smaller - 1;
        }
        double off = Math.abs(moments.mean() - training.mean());
        return off == 0 ? 0 : off / training.deviation();
    }
}
