package dev.proviso.e2e.doors;

/** Drives all calls through the door that it is given, in whose JVM it runs, and prints what came of each. */
final class Drive {
    private Drive() {}

    public static void main(String[] arguments) {
        Door door = Door.valueOf(arguments[0]);
        for (Sequence<?> sequence : Calls.ALL) {
            if (sequence.doors().contains(door)) {
                drive(sequence, door);
            }
        }
    }

    private static <M> void drive(Sequence<M> sequence, Door door) {
        M model = door.open(sequence.model().get());
        for (Step<M> step : sequence.steps()) {
            System.out.println(Told.of(sequence.name(), step, model).line());
        }
    }
}
