package dev.proviso.jmx;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.management.DynamicMBean;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.jspecify.annotations.Nullable;

/**
 * The MBean as the server of the platform has it. That outlives web applications: so what it holds is made of classes of
 * the JDK alone and knows this core weakly, and when core's loader is collected, it is unregistered.
 */
final class WeakMBean implements InvocationHandler {
    private static final String NAME = "dev.proviso:type=Proviso";
    private static final int MOST_CORES = 1_000;

    /** Keeps it for as long as core's classes are loaded. */
    @SuppressWarnings("unused") // to be reachable is all that it is for
    private static volatile @Nullable WeakMBean kept;

    private final DynamicMBean bean;

    private WeakMBean(DynamicMBean bean) {
        this.bean = bean;
    }

    static void register(Management management) throws JMException, ReflectiveOperationException {
        WeakMBean mbean = new WeakMBean(new StandardMBean(management, ProvisoMXBean.class, true));
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = register(server, weakly(mbean));
        kept = mbean;
        MethodHandle unregister = MethodHandles.publicLookup()
                .findVirtual(MBeanServer.class, "unregisterMBean", MethodType.methodType(void.class, ObjectName.class));
        Cleaner.create()
                .register(
                        mbean,
                        MethodHandleProxies.asInterfaceInstance(
                                Runnable.class, MethodHandles.insertArguments(unregister, 0, server, name)));
    }

    private static ObjectName register(MBeanServer server, Object mbean) throws JMException {
        InstanceAlreadyExistsException taken = new InstanceAlreadyExistsException(NAME);
        for (int core = 1; core < MOST_CORES; core++) {
            try {
                ObjectName name = new ObjectName(core == 1 ? NAME : NAME + ",core=" + core);
                return server.registerMBean(mbean, name).getObjectName();
            } catch (InstanceAlreadyExistsException ofAnotherCore) {
                taken = ofAnotherCore;
            }
        }
        throw taken;
    }

    /** An MBean that hands each call on to a handler that it does not keep. */
    private static Object weakly(InvocationHandler handler) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle get = lookup.findVirtual(WeakReference.class, "get", MethodType.methodType(Object.class))
                .bindTo(new WeakReference<>(handler))
                .asType(MethodType.methodType(InvocationHandler.class));
        MethodHandle invoke = lookup.findVirtual(
                InvocationHandler.class,
                "invoke",
                MethodType.methodType(Object.class, Object.class, Method.class, Object[].class));
        InvocationHandler weak = MethodHandleProxies.asInterfaceInstance(
                InvocationHandler.class, MethodHandles.foldArguments(invoke, get));
        return Proxy.newProxyInstance(ClassLoader.getPlatformClassLoader(), new Class<?>[] {DynamicMBean.class}, weak);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
