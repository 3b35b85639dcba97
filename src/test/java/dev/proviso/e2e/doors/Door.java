package dev.proviso.e2e.doors;

import dev.proviso.Proviso;
import dev.proviso.e2e.kit.Built;
import dev.proviso.e2e.kit.Folders;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Jars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A way in which the contract of a model comes to be enforced. Others may be added: all that is known of one is here. */
enum Door {
    /** {@code java -javaagent:proviso-agent.jar}. */
    AGENT {
        @Override
        Fork jvm() {
            return new Fork().withAgent();
        }

        @Override
        <M> M open(M model) {
            return model;
        }
    },
    /** Classes that were woven when they were built, and no agent. */
    WOVEN {
        @Override
        Fork jvm() {
            return new Fork().onClassPath(Built.application(Folders.fresh(), Door.class.getPackageName()));
        }

        @Override
        <M> M open(M model) {
            return model;
        }
    },
    /** {@code Proviso.guard(model)}, and no agent. */
    PROXY {
        @Override
        Fork jvm() {
            List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
            classPath.add(Jars.library("byte-buddy"));
            classPath.add(Jars.library("objenesis"));
            return new Fork().onClassPath(classPath);
        }

        @Override
        <M> M open(M model) {
            return Proviso.guard(model);
        }
    };

    /** A JVM in which models are enforced, once they are {@linkplain #open opened}. */
    abstract Fork jvm();

    /** The model as calls have to go to it. */
    abstract <M> M open(M model);
}
