package com.acme.library;

import com.acme.half.Extending;
import com.acme.half.Overriding;
import com.acme.half.Woven;
import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.event.Violated;
import java.util.concurrent.atomic.AtomicInteger;

/** Guards models of which a half is woven, and makes one mistake with each of their methods. */
final class Main {
    private static final AtomicInteger TOLD = new AtomicInteger();

    private Main() {}

    public static void main(String[] arguments) {
        Proviso.mode(Mode.WARN);
        Proviso.addListener(event -> TOLD.addAndGet(event instanceof Violated ? 1 : 0));
        double[] wrong = new double[3];

        Sub sub = new Sub();
        Sub guardedSub = Proviso.guard(sub);
        told("overridden in a library", guardedSub == sub, () -> guardedSub.first(wrong));
        told("inherited by a library", guardedSub == sub, () -> guardedSub.second(wrong));

        Extending extending = new Extending();
        Extending guarded = Proviso.guard(extending);
        told("inherited from a library", guarded == extending, () -> guarded.first(wrong));
        told("beside what a library has", guarded == extending, () -> guarded.second(wrong));

        Overriding overriding = new Overriding();
        Overriding itself = Proviso.guard(overriding);
        told("overrides a library", itself == overriding, () -> itself.first(wrong));
    }

    private static void told(String what, boolean itself, Runnable mistake) {
        TOLD.set(0);
        mistake.run();
        System.out.println(what + (itself ? ", by itself: " : ", by a proxy: ") + TOLD.get());
    }

    static class Sub extends Woven {
        @Override
        public int first(double[] x) {
            return x.length;
        }
    }
}
