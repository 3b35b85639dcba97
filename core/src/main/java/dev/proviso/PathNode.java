package dev.proviso;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node of a {@link JakartaPath}: of every kind, as in Hibernate Validator, and {@link #as} only of its own. */
final class PathNode
        implements Path.MethodNode,
                Path.ConstructorNode,
                Path.ParameterNode,
                Path.CrossParameterNode,
                Path.ReturnValueNode,
                Path.PropertyNode,
                Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NO_PARAMETER = -1;

    private final ElementKind kind;
    private final String name;
    private final int parameter;

    private PathNode(ElementKind kind, String name, int parameter) {
        this.kind = kind;
        this.name = name;
        this.parameter = parameter;
    }

    static PathNode executable(Class<?> model, String method) {
        return method.equals("<init>")
                ? new PathNode(ElementKind.CONSTRUCTOR, model.getSimpleName(), NO_PARAMETER)
                : new PathNode(ElementKind.METHOD, method, NO_PARAMETER);
    }

    static PathNode parameter(String name, int index) {
        return new PathNode(ElementKind.PARAMETER, name, index);
    }

    static PathNode crossParameter() {
        return new PathNode(ElementKind.CROSS_PARAMETER, "<cross-parameter>", NO_PARAMETER);
    }

    static PathNode returnValue() {
        return new PathNode(ElementKind.RETURN_VALUE, "<return value>", NO_PARAMETER);
    }

    static PathNode property(String name) {
        return new PathNode(ElementKind.PROPERTY, name, NO_PARAMETER);
    }

    @Override
    public ElementKind getKind() {
        return kind;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getParameterIndex() {
        return parameter;
    }

    /** Not known here: the call is told by the names of its parameters. */
    @Override
    public List<Class<?>> getParameterTypes() {
        return List.of();
    }

    @Override
    public boolean isInIterable() {
        return false;
    }

    @Override
    public @Nullable Integer getIndex() {
        return null;
    }

    @Override
    public @Nullable Object getKey() {
        return null;
    }

    @Override
    public @Nullable Class<?> getContainerClass() {
        return null;
    }

    @Override
    public @Nullable Integer getTypeArgumentIndex() {
        return null;
    }

    @Override
    public <T extends Path.Node> T as(Class<T> nodeType) {
        if (nodeType != Path.Node.class && nodeType != typeOf(kind)) {
            throw new ClassCastException("a node of kind " + kind + " is no " + nodeType.getName());
        }
        return nodeType.cast(this);
    }

    private static @Nullable Class<?> typeOf(ElementKind kind) {
        return switch (kind) {
            case METHOD -> Path.MethodNode.class;
            case CONSTRUCTOR -> Path.ConstructorNode.class;
            case PARAMETER -> Path.ParameterNode.class;
            case CROSS_PARAMETER -> Path.CrossParameterNode.class;
            case RETURN_VALUE -> Path.ReturnValueNode.class;
            case PROPERTY -> Path.PropertyNode.class;
            case BEAN, CONTAINER_ELEMENT -> null;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
