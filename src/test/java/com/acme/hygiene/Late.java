package com.acme.hygiene;

import com.sun.tools.attach.VirtualMachine;
import dev.proviso.Proviso;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program that runs already when the agent, told by its jar, is attached to it; then once more, with arguments. */
final class Late {
    private Late() {}

    public static void main(String[] jar) throws Exception {
        System.out.println("before: " + Calls.size(Model.class) + "; " + Calls.size(Silent.class));
        List<String> members = members(Model.class);
        attach(jar[0], null);
        System.out.println("after: " + Calls.size(Model.class) + "; " + Calls.size(Silent.class));
        System.out.println("members are the same: " + members.equals(members(Model.class)));
        attach(jar[0], jar.length > 1 ? jar[1] : null);
        System.out.println("attached twice: " + Calls.size(Model.class));
        try {
            Proviso.selfTest();
            System.out.println("contracts are enforced");
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private static void attach(String jar, @Nullable String arguments) throws Exception {
        VirtualMachine self =
                VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
        self.loadAgent(jar, arguments);
        self.detach();
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            members.add(method.toString());
        }
        members.add(List.of(type.getDeclaredFields()).toString());
        members.add(List.of(type.getDeclaredConstructors()).toString());
        members.add(List.of(type.getInterfaces()).toString());
        return members;
    }
}
