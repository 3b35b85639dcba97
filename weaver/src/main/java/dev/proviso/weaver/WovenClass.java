package dev.proviso.weaver;

import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Hands a class on as it is, but for the code of its contracted methods. */
final class WovenClass extends ClassVisitor {
    private final Bodies bodies;

    WovenClass(ClassVisitor to, Bodies bodies) {
        super(Opcodes.ASM9, to);
        this.bodies = bodies;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor to = super.visitMethod(access, name, descriptor, signature, exceptions);
        Body body = bodies.of(name, descriptor);
        if (to == null || body == null) {
            return to;
        }
        WovenCode woven = new WovenCode(to, body);
        return body.method().exit() == Exit.NONE ? woven : new BareReturns(woven, body);
    }
}
