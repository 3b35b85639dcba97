package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.Names;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whether a class may be contracted where an annotation type on it does not show what it stands for. */
class RelevanceTest {
    private static final String ON_RETURN = "com.acme.Composing$OnReturn";
    private static final String DEEP = "com/acme/Composing$Deep.class";

    @Test
    void an_annotation_type_whose_attributes_can_not_be_read_may_stand_for_words() {
        byte[] whole = Fixtures.resource("com.acme.Composing$Deep");

        assertThat(mayBeContracted(Arrays.copyOf(whole, whole.length - 20))).isTrue();
    }

    @Test
    void so_may_one_that_is_no_class_file_at_all() {
        assertThat(mayBeContracted(new byte[] {1, 2, 3})).isTrue();
    }

    @Test
    void one_that_is_not_there_stands_for_none() {
        assertThat(mayBeContracted(null)).isFalse();
    }

    /** @param deep the class file of the one annotation that composes a word, null if there is none */
    private static boolean mayBeContracted(byte[] deep) {
        ClassLoader loader = new ClassLoader(RelevanceTest.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                if (!name.equals(DEEP)) {
                    return super.getResourceAsStream(name);
                }
                return deep == null ? null : new ByteArrayInputStream(deep);
            }
        };
        ClassFileHead head = ClassFileHead.read(Fixtures.resource(ON_RETURN));
        return new Relevance().mayBeContracted(loader, Names.internal(ON_RETURN), head);
    }
}
