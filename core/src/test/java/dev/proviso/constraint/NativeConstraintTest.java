package dev.proviso.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.Unwrapping;
import java.io.File;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.DynamicType;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Test;

/** Which annotations are judged natively, and which are left to a provider. */
class NativeConstraintTest {
    private static final String OWN = "must be so";

    interface Strict {}

    static final class Annotated {
        @Range(min = 1)
        int composed;

        @Length(min = 1) String foreign = "";

        @Deprecated
        int deprecated;

        @Min(value = 1, groups = Strict.class) int ofOtherGroup;

        @Min(
                value = 1,
                groups = {Strict.class, Default.class})
        int ofBothGroups;

        @Min(1) @Min(value = 2, groups = Strict.class) @Min(3) int several;

        @NotNull OptionalInt holder = OptionalInt.empty();

        @Size(min = 1, payload = Unwrapping.Unwrap.class) List<String> unwrapped = List.of();

        @Size(min = 1, payload = Unwrapping.Skip.class) List<String> skipped = List.of();

        @Past Instant moment = Instant.EPOCH;

        @Min(1) int plain;

        @Min(value = 1, message = OWN) int told;

        @Email(message = "{com.acme.mail}") String keyed = "";
    }

    @Test
    void what_is_no_constraint_of_the_specification_is_left_to_a_provider() throws Exception {
        assertThat(of("composed")).isNull();
        assertThat(of("foreign")).isNull();
        assertThat(of("deprecated")).isNull();
    }

    @Test
    void a_constraint_of_another_group_demands_nothing() throws Exception {
        assertThat(of("ofOtherGroup")).isEmpty();
        assertThat(of("ofBothGroups")).hasSize(1);
    }

    @Test
    void a_container_stands_for_what_it_holds() throws Exception {
        List<String> expected = new ArrayList<>();
        for (NativeConstraint constraint : of("several")) {
            expected.add(constraint.expected());
            assertThat(constraint.annotation()).isInstanceOf(Min.class);
        }
        assertThat(expected).containsExactly("at least 1", "at least 3");
    }

    @Test
    void what_values_hold_is_left_to_a_provider() throws Exception {
        Annotation notNull = annotation("holder");
        assertThat(NativeConstraint.of(notNull, OptionalInt.class)).isNull();
        assertThat(NativeConstraint.of(notNull, OptionalLong.class)).isNull();
        assertThat(NativeConstraint.of(notNull, OptionalDouble.class)).isNull();
        assertThat(NativeConstraint.of(notNull, made("javafx.beans.value.ObservableValue")))
                .isNull();
        assertThat(NativeConstraint.of(notNull, Optional.class)).hasSize(1);
        assertThat(of("unwrapped")).isNull();
        assertThat(of("skipped")).hasSize(1);
    }

    @Test
    void types_of_libraries_that_hibernate_validator_knows_are_left_to_it() throws Exception {
        for (String name : List.of(
                "javax.money.MonetaryAmount", "org.joda.time.ReadableInstant", "org.joda.time.ReadablePartial")) {
            assertThat(NativeConstraint.of(annotation("plain"), made(name))).isNull();
            assertThat(NativeConstraint.of(annotation("holder"), made(name))).hasSize(1);
        }
    }

    @Test
    void each_constraint_of_the_specification_is_judged() throws Exception {
        Set<String> judged = new TreeSet<>();
        Constraints.ALL.forEach(
                constraint -> judged.add(constraint.getAnnotationType().getName()));
        Set<String> specified = new TreeSet<>();
        URL api = Min.class.getProtectionDomain().getCodeSource().getLocation();
        try (JarFile jar = new JarFile(new File(api.toURI()))) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().matches("jakarta/validation/constraints/[A-Z]\\w+[.]class")) {
                    specified.add(entry.getName().replace('/', '.').replace(".class", ""));
                }
            }
        }
        assertThat(judged).isEqualTo(specified);
        assertThat(judged).hasSize(22);
    }

    @Test
    void the_message_of_its_author_is_told() throws Exception {
        assertThat(of("plain").get(0).ownMessage()).isNull();
        assertThat(of("told").get(0).ownMessage()).isEqualTo(OWN);
        assertThat(of("keyed").get(0).ownMessage()).isEqualTo("{com.acme.mail}");
    }

    @Test
    void numbers_without_boxes_are_taken_where_they_are_declared() throws Exception {
        Annotation min = annotation("plain");
        for (Class<?> type : List.of(byte.class, int.class, Long.class, float.class, Double.class)) {
            assertThat(Natively.one(min, type).takesNumbers()).isTrue();
        }
        for (Class<?> type : List.of(Number.class, String.class)) {
            assertThat(Natively.one(min, type).takesNumbers()).isFalse();
        }
    }

    @Test
    void moments_are_compared_with_the_time_at_which_they_are_judged() throws Exception {
        NativeConstraint past = of("moment").get(0);
        Instant soon = Instant.now().plusMillis(50);

        assertThat(past.accepts(soon)).isFalse();
        Thread.sleep(60);
        assertThat(past.accepts(soon)).isTrue();
    }

    private static List<NativeConstraint> of(String field) throws Exception {
        return NativeConstraint.of(
                annotation(field), Annotated.class.getDeclaredField(field).getType());
    }

    private static Annotation annotation(String field) throws NoSuchFieldException {
        return Annotated.class.getDeclaredField(field).getAnnotations()[0];
    }

    /** A class under an interface of that name. */
    private static Class<?> made(String name) {
        try (DynamicType.Unloaded<?> made =
                new ByteBuddy().makeInterface().name(name).make()) {
            Class<?> type =
                    made.load(NativeConstraintTest.class.getClassLoader()).getLoaded();
            try (DynamicType.Unloaded<?> under =
                    new ByteBuddy().makeInterface(type).make()) {
                return under.load(type.getClassLoader()).getLoaded();
            }
        }
    }
}
