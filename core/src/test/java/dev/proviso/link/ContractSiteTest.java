package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.inventory.Inventory;
import dev.proviso.mode.Modes;
import dev.proviso.report.InternalFaults;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class ContractSiteTest {

    static class Model {
        @Learned
        @ExpectShape("d")
        double @Nullable [] mean = new double[3];

        @ExpectShape("d")
        public double[] predict(@ExpectShape("d") double[] x) {
            return x.length == 7 ? new double[1] : x;
        }

        public static void check(@ExpectShape("2") double[] pair) {}

        private void hidden(@ExpectShape("2") double[] pair) {}
    }

    static class Sub1 extends Model {}

    static class Sub2 extends Model {}

    static class Sub3 extends Model {}

    static class Sub4 extends Model {}

    static class Sub5 extends Model {}

    /** Its class has a field that says more of the same dimension. */
    static class Sub6 extends Model {
        @ExpectShape("k")
        double[] own = new double[9];
    }

    @AfterEach
    void enforce() {
        Modes.set(ContractSiteTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void a_call_that_keeps_its_contract_passes() {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);

        assertThatCode(() -> predict.call(new Model(), new double[3])).doesNotThrowAnyException();
    }

    @Test
    void a_call_that_breaks_its_contract_is_refused_at_entry() {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);

        assertThatThrownBy(() -> predict.call(new Model(), new double[4]))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("""
                        Model.predict(x) broke its contract
                          DIM_MISMATCH  x, axis 0 (d): expected 3, learned in field mean; got 4
                                        x is "d", here (4,)
                                              ^         ^""");
    }

    @Test
    void a_return_that_breaks_its_contract_is_refused_at_exit() {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        Model model = new Model();
        model.mean = null;

        assertThatThrownBy(() -> predict.call(model, new double[7]))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("""
                        Model.predict(x) broke its contract
                          DIM_MISMATCH  return, axis 0 (d): expected 7, bound by x, axis 0; got 1
                                        return is "d", here (1,)
                                                   ^         ^""");
    }

    @Test
    void a_frame_that_is_an_object_carries_the_same() {
        WovenCall predict = WovenCall.of(Model.class, "predict", Object.class);
        Model model = new Model();
        model.mean = null;

        assertThatThrownBy(() -> predict.call(model, new double[7]))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("return, axis 0 (d): expected 7, bound by x, axis 0; got 1");
    }

    @Test
    void what_the_call_learned_of_a_field_is_told_at_exit_too() {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        Model model = new Model();
        model.mean = new double[7];

        assertThatThrownBy(() -> predict.call(model, new double[7]))
                .hasMessageContaining("return, axis 0 (d): expected 7, learned in field mean; got 1");
    }

    @Test
    void a_static_method_is_checked() {
        WovenCall check = WovenCall.of(Model.class, "check", void.class);

        assertThatThrownBy(() -> check.call((Object) new double[3]))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("pair, axis 0: expected 2; got 3");
    }

    @Test
    void a_private_method_is_checked() {
        WovenCall hidden = WovenCall.of(Model.class, "hidden", void.class);

        assertThatThrownBy(() -> hidden.call(new Model(), new double[3]))
                .isInstanceOf(ContractViolationException.class);
    }

    @Test
    void models_of_more_classes_than_the_site_remembers_are_checked() throws Throwable {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        List<Model> models = List.of(new Sub1(), new Sub2(), new Sub3(), new Sub4(), new Sub5(), new Sub6());

        for (int round = 0; round < 3; round++) {
            for (Model model : models) {
                predict.call(model, new double[3]);
                assertThatThrownBy(() -> predict.call(model, new double[4]))
                        .hasMessageStartingWith(model.getClass().getSimpleName() + ".predict(x) broke its contract");
            }
        }
    }

    @Test
    void a_change_of_mode_reaches_a_site_whatever_classes_it_has_met() throws Throwable {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        List<Model> models =
                List.of(new Model(), new Sub1(), new Sub2(), new Sub3(), new Sub4(), new Sub5(), new Sub6());
        for (Model model : models) {
            predict.call(model, new double[3]);
        }

        Modes.set(ContractSiteTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);
        for (Model model : models) {
            assertThatCode(() -> predict.call(model, new double[4])).doesNotThrowAnyException();
        }

        Modes.set(ContractSiteTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
        for (Model model : models) {
            assertThatThrownBy(() -> predict.call(model, new double[4])).isInstanceOf(ContractViolationException.class);
        }
    }

    @Test
    void in_warn_nothing_is_thrown() {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        Modes.set(ContractSiteTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);

        assertThatCode(() -> predict.call(new Model(), new double[7])).doesNotThrowAnyException();
    }

    @Test
    void a_call_whose_entry_ran_off_is_not_checked_at_exit() throws Throwable {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        Modes.set(ContractSiteTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);
        Object[] arguments = {new Model(), new double[7]};
        Object frame = predict.enter(arguments);
        Modes.set(ContractSiteTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);

        assertThatCode(() -> predict.exit(arguments, new double[1], frame)).doesNotThrowAnyException();
    }

    @Test
    void a_call_whose_mode_is_turned_off_midway_is_not_checked_at_exit() throws Throwable {
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        Object[] arguments = {new Model(), new double[3]};
        Object frame = predict.enter(arguments);
        Modes.set(ContractSiteTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);

        assertThatCode(() -> predict.exit(arguments, new double[1], frame)).doesNotThrowAnyException();
    }

    static class Misspelt {
        public void predict(@ExpectShape("n,d") double[][] x) {}

        @RequireTrained
        public void useless() {}
    }

    @Test
    void a_contract_that_makes_no_sense_throws_at_each_call() {
        WovenCall predict = WovenCall.of(Misspelt.class, "predict", void.class);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> predict.call(new Misspelt(), new double[1][1]))
                    .isInstanceOf(ContractDefinitionException.class)
                    .hasMessage("""
                            Misspelt.predict(x), x: unexpected ',': axes are separated by spaces
                              @ExpectShape("n,d")
                                             ^
                              Write a space in its place.""");
        }
    }

    @Test
    void a_contract_that_makes_no_sense_is_listed_as_not_enforced() throws Throwable {
        WovenCall predict = WovenCall.of(Misspelt.class, "predict", void.class);
        Modes.set(ContractSiteTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);
        predict.call(new Misspelt(), new double[1][1]);

        assertThat(row(Misspelt.class, "predict"))
                .isEqualTo(new ContractedMethod(
                        Misspelt.class.getName(),
                        "predict",
                        "([[D)V",
                        Status.NOT_ENFORCED,
                        "Misspelt.predict(x), x: unexpected ',': axes are separated by spaces @ExpectShape(\"n,d\")"
                                + " Write a space in its place."));
    }

    @Test
    void a_model_that_nothing_can_ever_show_as_trained_is_a_definition_error() {
        WovenCall useless = WovenCall.of(Misspelt.class, "useless", void.class);

        assertThatThrownBy(() -> useless.call(new Misspelt()))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        Misspelt.useless(): nothing ever shows that the model is trained
                          @RequireTrained
                          Mark the method that trains it @Trains, or the fields that it fills @Learned.""");
    }

    static class Twin {
        public void predict(@ExpectShape("2") double[] x) {}
    }

    @Test
    void an_enforced_method_is_listed_once_it_was_called() throws Throwable {
        WovenCall.of(Twin.class, "predict", void.class).call(new Twin(), new double[2]);

        assertThat(row(Twin.class, "predict"))
                .isEqualTo(new ContractedMethod(Twin.class.getName(), "predict", "([D)V", Status.ENFORCED, null));
    }

    static class Faulty {
        public void predict(@ExpectShape("2") double[] x) {}

        public void fit(@ExpectShape("2") double[] x) {}

        public void save(@ExpectShape("2") double[] x) {}

        public void plain(double[] x) {}
    }

    @Test
    void a_method_in_which_core_reads_no_contract_is_listed_and_told() throws Throwable {
        WovenCall.of(Faulty.class, "plain", void.class).call(new Faulty(), new double[2]);

        String reason =
                "what was woven has a contract that proviso-core does not read: its annotations come from another"
                        + " class loader, or another version, than those that proviso-core knows";
        assertThat(row(Faulty.class, "plain"))
                .isEqualTo(new ContractedMethod(Faulty.class.getName(), "plain", "([D)V", Status.NOT_ENFORCED, reason));
        assertThat(InternalFaults.told())
                .contains("proviso: internal fault, NOT ENFORCED: " + Faulty.class.getName()
                        + ".plain: java.lang.IllegalStateException: " + reason);
    }

    @Test
    void a_role_that_core_does_not_know_leaves_the_method_unchecked_and_says_so() throws Throwable {
        long faults = InternalFaults.count();
        MethodType type = MethodType.methodType(void.class, Faulty.class, double[].class);
        CallSite site = Bootstrap.link(WovenCall.lookup(Faulty.class), "around", type, "predict", "([D)V");
        site.dynamicInvoker().invoke(new Faulty(), new double[3]);

        assertThat(InternalFaults.count()).isEqualTo(faults + 1);
        assertThat(row(Faulty.class, "predict").status()).isEqualTo(Status.NOT_ENFORCED);
        assertThat(row(Faulty.class, "predict").reason())
                .isEqualTo("java.lang.IllegalArgumentException: unknown role around:"
                        + " agent and core are of different versions");
    }

    @Test
    void a_method_that_is_not_there_leaves_the_call_unchecked_and_says_so() throws Throwable {
        long faults = InternalFaults.count();
        MethodType type = MethodType.methodType(void.class, Faulty.class, double[].class);
        MethodHandle site = Bootstrap.link(WovenCall.lookup(Faulty.class), "enter", type, "gone", "([D)V")
                .dynamicInvoker();
        site.invoke(new Faulty(), new double[3]);
        site.invoke(new Faulty(), new double[3]);

        assertThat(InternalFaults.count()).isEqualTo(faults + 1);
        assertThat(row(Faulty.class, "gone").reason())
                .isEqualTo("java.lang.NoSuchMethodException: " + Faulty.class.getName() + ".gone([D)V");
    }

    @Test
    void a_frame_too_small_for_the_names_leaves_the_call_unchecked_and_says_so() throws Throwable {
        WovenCall crowded = WovenCall.of(Crowded.class, "predict", long.class);

        crowded.enter(new Crowded(), new double[1][1][1]);

        assertThat(row(Crowded.class, "predict").reason())
                .startsWith("java.lang.IllegalStateException: agent and core disagree on the names of ");
    }

    static class Crowded {
        @ExpectShape("a b c")
        public double[][][] predict(@ExpectShape("a b c") double[][][] x) {
            return x;
        }
    }

    /** Calls its own contracted method while it is initialised, which is while its contract is read. */
    enum Level {
        LOW;

        static @Nullable Throwable thrown;

        static {
            try {
                RECURSIVE.enter(new Recursive(), List.of(Map.of()));
            } catch (Throwable escaped) {
                thrown = escaped;
            }
        }
    }

    record Row(double x, Level level) {}

    static class Recursive {
        public void fit(@Schema(Row.class) List<Map<String, ?>> rows) {}
    }

    static final WovenCall RECURSIVE = WovenCall.of(Recursive.class, "fit", void.class);

    @Test
    void a_call_that_linking_leads_back_to_goes_unchecked_and_the_next_is_checked() {
        assertThatThrownBy(() -> RECURSIVE.enter(new Recursive(), List.of(Map.of())))
                .isInstanceOf(ContractViolationException.class);
        assertThat(Level.thrown).isNull();
    }

    private static ContractedMethod row(Class<?> type, String method) {
        List<ContractedMethod> rows = new ArrayList<>(Inventory.rows());
        rows.removeIf(
                row -> !row.model().equals(type.getName()) || !row.method().equals(method));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
