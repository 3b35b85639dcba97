package dev.proviso.weaver.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.built.Models.Ordinary;
import com.acme.built.Models.Plain;
import com.acme.built.Models.Scaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import net.bytebuddy.ByteBuddy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was woven is listed beside it. */
class WovenIndexTest {
    private static final String[] OF_SCALER = {
        "Scaler <init> ([D)V",
        "Scaler fit ([[D)V",
        "Scaler transform ([[D)[[D",
        "Scaler later (Ljava/util/List;I)Ljava/util/concurrent/CompletionStage;"
    };
    private static final String OF_PLAIN = "Plain predict ([[D)[D";

    @TempDir
    private Path folder;

    private Build build;

    @BeforeEach
    void prepare() {
        build = new Build(folder);
    }

    @Test
    void each_method_has_a_line_by_class_and_as_declared() throws IOException {
        build.with(Scaler.class, Plain.class, Ordinary.class).run();

        assertThat(build.listed()).containsExactly(OF_PLAIN, OF_SCALER[0], OF_SCALER[1], OF_SCALER[2], OF_SCALER[3]);
    }

    @Test
    void a_build_of_some_classes_leaves_the_lines_of_the_others() throws IOException {
        build.with(Scaler.class).run();
        build.with(Plain.class).runOn(Plain.class);

        assertThat(build.listed()).hasSize(5).contains(OF_PLAIN).contains(OF_SCALER);
    }

    @Test
    void a_build_in_which_nothing_changes_leaves_the_file_as_it_is() throws IOException {
        build.with(Scaler.class).run();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(build.index(), longAgo);
        build.run();

        assertThat(build.listed()).containsExactly(OF_SCALER);
        assertThat(Files.getLastModifiedTime(build.index())).isEqualTo(longAgo);
    }

    @Test
    void a_list_that_was_lost_is_made_again_from_woven_classes() throws IOException {
        build.with(Scaler.class).run();
        Files.delete(build.index());
        build.run();

        assertThat(build.listed()).containsExactly(OF_SCALER);
    }

    @Test
    void a_class_that_is_gone_is_listed_no_more() throws IOException {
        build.with(Scaler.class, Plain.class).run();
        Files.delete(build.file(Scaler.class));
        build.run();

        assertThat(build.listed()).containsExactly(OF_PLAIN);
    }

    @Test
    void a_class_that_has_lost_its_contract_is_listed_no_more() throws IOException {
        build.with(Plain.class).run();
        build.with(Plain.class, withoutContract()).run();

        assertThat(build.index()).doesNotExist();
    }

    @Test
    void a_file_that_is_no_such_list_fails_the_build() throws IOException {
        build.with(Scaler.class);
        Files.createDirectories(build.index().getParent());
        Files.writeString(build.index(), "by hand");

        assertThatThrownBy(build::run)
                .cause()
                .hasMessage(build.index() + " can not be read; delete it and build again");
    }

    /** As if what it inherits from had changed. */
    private static byte[] withoutContract() {
        return new ByteBuddy()
                .subclass(Object.class)
                .name(Plain.class.getName())
                .make()
                .getBytes();
    }
}
