package dev.proviso.weaver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.Finite;
import dev.proviso.weaver.classfile.ClassView;
import dev.proviso.weaver.classfile.Views;
import java.io.Serializable;
import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.junit.jupiter.api.Test;

/** What a method overrides where types are generic: as Java has it, and as core reads it. */
class InheritedContractsTest {

    interface Model<X> {
        void fit(@Finite X x);
    }

    static class OfDoubles implements Model<double[]> {
        @Override
        public void fit(double[] x) {}

        public void fit(float[] x) {}
    }

    @Test
    void a_variable_stands_for_what_the_class_says() {
        assertThat(contracted(OfDoubles.class)).containsExactly("fit([D)V");
    }

    static class OfNumbers<N extends Number> implements Model<N> {
        @Override
        public void fit(N x) {}

        public void fit(String x) {}
    }

    @Test
    void one_that_the_class_leaves_open_stands_for_what_it_extends() {
        assertThat(contracted(OfNumbers.class)).containsExactly("fit(Ljava/lang/Number;)V");
    }

    static class OfMore<N extends M, M extends Integer> implements Model<N[]> {
        @Override
        public void fit(N[] x) {}
    }

    @Test
    void also_where_that_is_another_variable_and_in_an_array() {
        assertThat(contracted(OfMore.class)).containsExactly("fit([Ljava/lang/Integer;)V");
    }

    abstract static class Between<A, B> implements Model<List<B>> {
        abstract void also(A a);
    }

    static class OfLists extends Between<String, Long> {
        @Override
        public void fit(List<Long> x) {}

        @Override
        void also(String a) {}
    }

    @Test
    void it_is_followed_through_the_classes_between() {
        assertThat(contracted(OfLists.class)).containsExactly("fit(Ljava/util/List;)V");
    }

    @SuppressWarnings("rawtypes")
    static class Raw implements Model {
        @Override
        public void fit(Object x) {}
    }

    @Test
    void without_arguments_it_stands_for_what_it_extends_where_it_is_declared() {
        assertThat(contracted(Raw.class)).containsExactly("fit(Ljava/lang/Object;)V");
    }

    static <N extends Number> Model<N> local() {
        return new Model<>() {
            @Override
            public void fit(N x) {}
        };
    }

    @Test
    void a_variable_of_the_method_around_a_class_counts() {
        assertThat(contracted(local().getClass())).containsExactly("fit(Ljava/lang/Number;)V");
    }

    static class Outer<N extends Number> {
        class Inner implements Model<N> {
            @Override
            public void fit(N x) {}
        }

        abstract class Open {
            abstract void predict(@Finite N x);
        }
    }

    @Test
    void so_does_one_of_the_class_around_it() {
        assertThat(contracted(Outer.Inner.class)).containsExactly("fit(Ljava/lang/Number;)V");
    }

    static class OfOuter extends Outer<Integer>.Open {
        OfOuter(Outer<Integer> outer) {
            outer.super();
        }

        @Override
        void predict(Integer x) {}
    }

    @Test
    void a_superclass_may_be_an_inner_class_of_a_generic_one() {
        assertThat(contracted(OfOuter.class)).containsExactly("predict(Ljava/lang/Integer;)V");
    }

    interface Choosing<X> {
        <Y extends X> void choose(@Finite Y y);
    }

    static class ChoosingText implements Choosing<Serializable> {
        @Override
        public <Y extends Serializable> void choose(Y y) {}
    }

    @Test
    void a_variable_of_the_method_may_extend_one_of_its_class() {
        assertThat(contracted(ChoosingText.class)).containsExactly("choose(Ljava/io/Serializable;)V");
    }

    @Test
    void a_generic_supertype_that_is_not_there_says_nothing_and_the_class_itself_is_heard() {
        ClassWriter writer = new ClassWriter(0);
        String missing = "dev/proviso/weaver/Missing";
        writer.visit(Opcodes.V17, 0, "Orphan", "<T:L" + missing + ";>L" + missing + "<TT;>;", missing, null);
        writer.visitMethod(Opcodes.ACC_NATIVE, "own", "(Ljava/lang/Object;)V", "(TT;)V", null)
                .visitParameterAnnotation(0, Type.getDescriptor(Finite.class), true)
                .visitEnd();

        assertThat(contracted(Views.of(writer.toByteArray()))).containsExactly("own(Ljava/lang/Object;)V");
    }

    private static List<String> contracted(Class<?> type) {
        return contracted(Views.of(type));
    }

    private static List<String> contracted(ClassView view) {
        return ContractScan.of(view).stream()
                .map(method -> method.name() + method.descriptor())
                .toList();
    }
}
