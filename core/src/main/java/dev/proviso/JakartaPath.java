package dev.proviso;

import jakarta.validation.Path;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The path of a violation: the method, then a parameter, all parameters or the return value, then a column. */
final class JakartaPath implements Path, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<PathNode> nodes = new ArrayList<>();

    private JakartaPath() {}

    static JakartaPath of(Class<?> model, List<String> parameters, Violation violation) {
        JakartaPath path = new JakartaPath();
        path.nodes.add(PathNode.executable(model, violation.method()));
        int parameter = parameters.indexOf(violation.subject());
        if (violation.blame() == Blame.MODEL) {
            path.nodes.add(PathNode.returnValue());
        } else if (parameter >= 0) {
            path.nodes.add(PathNode.parameter(violation.subject(), parameter));
        } else {
            path.nodes.add(PathNode.crossParameter());
        }
        if (violation.column() != null) {
            path.nodes.add(PathNode.property(violation.column()));
        }
        return path;
    }

    @Override
    public Iterator<Node> iterator() {
        return List.<Node>copyOf(nodes).iterator();
    }

    /** The names of the nodes with dots between them, as Hibernate Validator writes them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (PathNode node : nodes) {
            text.append(text.isEmpty() ? "" : ".").append(node);
        }
        return text.toString();
    }
}
