package dev.proviso.agent;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Has core do something that it does by itself once a contracted method was called: for programs in which none was. */
abstract class CoreTask extends Thread {
    private final String type;
    private final String method;
    private final String failure;
    private final Notices notices;

    /**
     * A task for core, where that is on the class path.
     *
     * @param type the class that does it
     * @param method its static method
     * @param failure what to say where it fails: {@code the inventory could not be written}
     */
    CoreTask(String name, String type, String method, String failure, Notices notices) {
        super(null, null, name, 0, false);
        this.type = type;
        this.method = method;
        this.failure = failure;
        this.notices = notices;
    }

    /** Core is of another class loader, and nobody knows of which. */
    abstract void missing(Notices notices);

    @Override
    public final void run() {
        try {
            Class.forName(type, true, ClassLoader.getSystemClassLoader())
                    .getMethod(method)
                    .invoke(null);
        } catch (ClassNotFoundException coreOfAnotherLoader) {
            missing(notices);
        } catch (InvocationTargetException thrown) {
            tell(thrown.getCause());
        } catch (ReflectiveOperationException | LinkageError fault) {
            tell(fault);
        }
    }

    private void tell(@Nullable Throwable fault) {
        AgentReport.countFault();
        notices.say(failure + ": " + fault);
    }
}
