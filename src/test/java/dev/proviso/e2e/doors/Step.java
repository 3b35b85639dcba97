package dev.proviso.e2e.doors;

import java.util.List;

/**
 * One call.
 *
 * @param text the call as it stands in the source
 * @param call the call
 * @param expected what it breaks, as codes; {@code DEFINITION} for a contract that makes no sense, the simple name of
 *     what the model itself throws; nothing if it returns
 */
record Step<M>(String text, Action<M> call, List<String> expected) {

    /** A call on a model. */
    interface Action<M> {
        Object on(M model) throws Exception;
    }

    /** A call that returns. */
    static <M> Step<M> good(String text, Action<M> call) {
        return new Step<>(text, call, List.of());
    }

    /** A call that breaks the contract. */
    static <M> Step<M> bad(String text, Action<M> call, String... codes) {
        return new Step<>(text, call, List.of(codes));
    }
}
