package dev.proviso.weaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.junit.jupiter.api.Test;

/** The annotation types on a class and its members are read off its class file, one that is not kept included. */
class AnnotationTypesTest {

    @interface OnClass {}

    @interface OnField {}

    @interface OnMethod {}

    @interface OnParameter {}

    @interface OnComponent {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Kept {
        OnClass[] inner() default {};

        long[] numbers() default {};
    }

    @OnClass
    record Annotated(@OnComponent int x, String y) {
        @OnField
        private static final long CONSTANT = 1;

        @Kept(
                inner = @OnClass,
                numbers = {1, 2})
        @OnMethod
        @Deprecated
        double call(double[] a, @OnParameter int[] b, @Kept double c) {
            for (int i = 0; i < b.length; i++) {
                a[i] = c;
            }
            return CONSTANT;
        }
    }

    @SuppressWarnings("unused")
    static class Plain {
        private int count;

        @Override
        public String toString() {
            return "Runtime";
        }
    }

    @Test
    void each_once_and_none_of_the_platform() {
        assertThat(typesOn(Annotated.class))
                .containsExactlyInAnyOrder(
                        name(OnClass.class),
                        name(OnField.class),
                        name(OnMethod.class),
                        name(OnParameter.class),
                        name(OnComponent.class),
                        name(Kept.class));
    }

    @Test
    void a_class_without_any_has_none() {
        assertThat(typesOn(Plain.class)).isEmpty();
    }

    @Test
    void attributes_that_lead_back_are_not_followed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.writeInt(0xCAFEBABE);
        file.writeInt(61);
        file.writeShort(4);
        for (String constant : List.of("RuntimeVisible", "Record")) {
            file.writeByte(1);
            file.writeUTF(constant);
        }
        file.writeByte(7);
        file.writeShort(2);
        file.writeShort(0);
        file.writeInt(3 << 16);
        file.writeShort(0);
        file.writeInt(0);
        file.writeShort(1);
        file.writeShort(2);
        file.writeInt(Integer.MAX_VALUE);
        file.writeShort(0xFFFF);
        file.writeInt(0);
        file.writeShort(0xFFFF);
        for (int i = 0; i < 50_000; i++) {
            file.writeShort(1);
            file.writeInt(-6);
        }

        ClassFileHead head = ClassFileHead.read(bytes.toByteArray());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(head::annotationTypes)
                        .withMessage("its attributes can not be read"));
    }

    @Test
    void a_file_that_ends_among_them_is_refused() {
        byte[] whole = ClassFileLocator.ForClassLoader.read(Annotated.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassFileHead.read(Arrays.copyOf(whole, whole.length - 100))
                        .annotationTypes())
                .withMessage("its attributes can not be read");
    }

    private static List<String> typesOn(Class<?> type) {
        return ClassFileHead.read(ClassFileLocator.ForClassLoader.read(type)).annotationTypes();
    }

    private static String name(Class<?> type) {
        return Names.internal(type.getName());
    }
}
